select withdraw as id
from pa_api.withdraw((select array_agg(cast(value as uuid)) from jsonb_array_elements_text(cast(:ids as jsonb))));
