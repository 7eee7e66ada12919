select {nomination_row} from {nominations} where site_number_entered = :site_number and email_key = :email_key
    and state in ('received', 'office_review', 'site_review', 'on_hold', 'unknown_site') order by id;
