select {site_row} from {sites} where id = :id order by id;
