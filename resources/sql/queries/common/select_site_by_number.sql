select {site_row} from {sites} where site_number = :site_number order by id;
