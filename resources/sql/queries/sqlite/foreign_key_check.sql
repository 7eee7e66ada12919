select "table" || ' row ' || coalesce(rowid, '?') || ' refers to a missing row of ' || parent as fault
  from pragma_foreign_key_check;
