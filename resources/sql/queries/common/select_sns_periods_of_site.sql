select {sns_period_row} from {sns_periods} where site_id = :site_id order by id;
