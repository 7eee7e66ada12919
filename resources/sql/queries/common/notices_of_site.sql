select document.kind, delivery.posted_on, delivery.finished_at
from document join delivery on delivery.document_id = document.id
where document.site_id = :site_id and delivery.state in ('sent', 'posted')
    and document.kind in ('pa_contract_notice', 'pax_registration_notice', 'fct_registration_notice', 'online_guide')
order by delivery.id;
