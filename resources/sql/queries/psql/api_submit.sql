select command_id, outcome
from pa_api.submit((select array_agg(value) from jsonb_array_elements(cast(:commands as jsonb))));
