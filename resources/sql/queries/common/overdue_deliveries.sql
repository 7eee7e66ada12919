select {delivery_columns}, '' from delivery where state = 'sending' and started_at <= :limit_at
order by started_at, id limit :most;
