-- The next candidates in one text: reading millions of rows one by one takes longer than finding them.
select group_concat(c.id, ' ') as ids, max(c.id) as last, count(*) as found
from (select rowid as id from nomination_search where nomination_search match :query and rowid > :after order by rowid limit :most) c;
