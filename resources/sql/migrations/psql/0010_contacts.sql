-- Nothing yet: this number is kept free.
select 1;
