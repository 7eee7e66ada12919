select state, count(*) from nomination group by state;
