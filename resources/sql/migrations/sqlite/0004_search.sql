-- Full-text indexes of grams (models/domain/fold.h), kept by the writer; rowid is the record's id. Contentless, so a
-- deletion hands the old grams in again (docs/adr/0008).
create virtual table site_search using fts5(grams, content='', detail=none,
    tokenize="unicode61 remove_diacritics 0 tokenchars '@.-'");

create virtual table member_search using fts5(grams, content='', detail=none,
    tokenize="unicode61 remove_diacritics 0 tokenchars '@.-'");

create virtual table nomination_search using fts5(grams, content='', detail=none,
    tokenize="unicode61 remove_diacritics 0 tokenchars '@.-'");
