pragma encoding = 'UTF-8';

pragma application_id = {application_id};
