select {site_row} from site where site_number in (select json_array_elements_text(:numbers)) order by id;
