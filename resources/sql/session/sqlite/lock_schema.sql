-- begin immediate holds the only write lock already.
select 1;
