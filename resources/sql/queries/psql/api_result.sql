select id, result
from pa_api.result((select array_agg(cast(value as uuid)) from jsonb_array_elements_text(cast(:ids as jsonb))));
