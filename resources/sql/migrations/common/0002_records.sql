-- One table a record type: the columns are those of its field table, the checks restate the rules (docs/adr/0006).

-- A customer's site (F1).
create table site (
    id {id},
    site_number text not null unique check (length(site_number) = 7 and substr(site_number, 1, 1) in ('7', '3')),
    contract text not null check (contract in ('PA', 'PAX', 'OEM', 'FCT')),
    agreement_number text not null,
    icn text not null,
    company text not null check (company <> ''),
    company_kana text not null,
    department text not null,
    postal_code text not null,
    address text not null,
    tel text not null,
    fax text not null,
    contracted_on {date},
    registered_on {date},
    first_order_on {date},
    sales_rep text not null,
    state text not null check (state in ('active', 'suspended', 'closed')),
    fax_changed_at {timestamp},
    address_changed_at {timestamp},
    search text not null,
    row_version {bigint} not null,
    check (agreement_number = '' or contract = 'PA')
){strict};

-- Software Subscription & Support (F4).
create table sns_period (
    id {id},
    site_id {bigint} not null references site (id),
    valid_from {date} not null,
    valid_to {date} not null,
    product_note text not null,
    row_version {bigint} not null,
    check (valid_to >= valid_from)
){strict};

-- IBM IDs that were replaced (F19).
create table ibm_identity (
    id {id},
    ibm_id text not null,
    superseded_by text not null,
    linked_at {timestamp},
    row_version {bigint} not null
){strict};

-- A person as one site knows them.
create table member (
    id {id},
    site_id {bigint} not null references site (id),
    role text not null check (role in ('primary', 'secondary', 'user')),
    slot integer,
    state text not null check (state in ('registered', 'authenticating', 'active', 'invited', 'suspended', 'ended')),
    ibm_id text not null,
    email text not null,
    family text not null,
    given text not null,
    family_kana text not null,
    given_kana text not null,
    family_roman text not null,
    given_roman text not null,
    department text not null,
    tel text not null,
    country text not null,
    language text not null,
    tool_level text not null check (tool_level in ('none', 'download', 'download_media', 'full')),
    reporting text not null check (reporting in ('none', 'view', 'update')),
    documents text not null check (documents in ('none', 'view', 'update')),
    entitlement text not null check (entitlement in ('none', 'view', 'update')),
    manage_access text not null check (manage_access in ('none', 'view', 'update')),
    contact_update text not null check (contact_update in ('none', 'view', 'update')),
    auth_method text not null check (auth_method in ('none', 'passcode', 'office_approval', 'granted')),
    first_signed_in_at {timestamp},
    last_signed_in_on {date},
    verified_at {timestamp},
    expires_on {date},
    granted_by text not null,
    ended_reason text not null,
    ended_at {timestamp},
    ibm_id_key text not null,
    search text not null,
    row_version {bigint} not null,
    -- One open primary and at most four secondaries, by construction (F13, F14).
    check ((role = 'primary' and slot is not null and slot = 0)
        or (role = 'secondary' and slot is not null and slot between 1 and 4)
        or (role = 'user' and slot is null)
        or (state = 'ended' and slot is null)),
    check (state <> 'ended' or slot is null)
){strict};

-- Self-nominations (DOMAIN.md 4.3).
create table nomination (
    id {id},
    site_number_entered text not null,
    site_id {bigint} references site (id),
    state text not null
        check (state in ('received', 'office_review', 'site_review', 'on_hold', 'unknown_site', 'approved',
            'refused', 'withdrawn', 'duplicate', 'expired')),
    claims_primary {bool} not null,
    requested_role text not null check (requested_role in ('primary', 'secondary', 'user')),
    ibm_id text not null,
    email text not null,
    family text not null,
    given text not null,
    family_kana text not null,
    given_kana text not null,
    family_roman text not null,
    given_roman text not null,
    department text not null,
    tel text not null,
    company text not null,
    postal_code text not null,
    address text not null,
    causes text not null,
    source text not null check (source in ('portal', 'phone', 'fax', 'mail', 'operator')),
    reference text not null,
    received_at {timestamp},
    due_at {timestamp},
    reminders integer not null,
    decided_by text not null,
    decided_at {timestamp},
    reason_code text not null,
    reason text not null,
    duplicate_of {bigint} references nomination (id),
    member_id {bigint} references member (id),
    undo {json} not null,
    email_key text not null,
    search text not null,
    row_version {bigint} not null
){strict};

-- One compared field of a nomination (F28).
create table field_check (
    id {id},
    nomination_id {bigint} not null references nomination (id),
    field text not null,
    applicant_value text not null,
    document_value text not null,
    verdict text not null check (verdict in ('match', 'variant', 'mismatch', 'absent')),
    judged_by text not null,
    accepted_by text not null,
    row_version {bigint} not null,
    unique (nomination_id, field)
){strict};

-- Registration changes (F11).
create table change_request (
    id {id},
    site_id {bigint} not null references site (id),
    source text not null check (source in ('portal', 'phone', 'fax', 'mail', 'operator')),
    reference text not null,
    changes {json} not null,
    state text not null check (state in ('received', 'applied', 'refused')),
    submitted_by text not null,
    received_at {timestamp},
    due_at {timestamp},
    decided_by text not null,
    decided_at {timestamp},
    reason text not null,
    row_version {bigint} not null
){strict};

-- What was, or is to be, sent; a passcode is never in it. The request refers to its delivery, so no key leads back.
create table document (
    id {id},
    kind text not null
        check (kind in ('pa_contract_notice', 'pax_registration_notice', 'fct_registration_notice', 'online_guide',
            'passcode', 'nomination_received', 'approval_request', 'decision', 'hold_notice', 'nudge',
            'contact_sign_in', 'change_notice', 'fax_cover')),
    language text not null,
    site_id {bigint} references site (id),
    member_id {bigint} references member (id),
    nomination_id {bigint} references nomination (id),
    request_id {bigint},
    content {json} not null,
    created_at {timestamp},
    row_version {bigint} not null
){strict};

-- One document on its way (DOMAIN.md 4.5).
create table delivery (
    id {id},
    document_id {bigint} not null references document (id),
    site_id {bigint} references site (id),
    channel text not null check (channel in ('post', 'fax', 'email')),
    destination {json} not null,
    state text not null
        check (state in ('scheduled', 'queued', 'sending', 'retry_wait', 'held', 'sent', 'printed', 'posted',
            'returned', 'failed', 'unknown', 'rerouted', 'cancelled')),
    carries_passcode {bool} not null,
    attempts integer not null,
    not_before {timestamp},
    next_attempt_at {timestamp},
    last_error text not null,
    pages_sent integer not null,
    pages_total integer not null,
    started_by text not null,
    started_at {timestamp},
    finished_at {timestamp},
    posted_on {date},
    external_id text not null,
    replaced_by {bigint} references delivery (id),
    created_at {timestamp},
    row_version {bigint} not null
){strict};

-- Passcodes to be sent again (DOMAIN.md 4.4).
create table passcode_request (
    id {id},
    site_id {bigint} not null references site (id),
    member_id {bigint} not null references member (id),
    source text not null check (source in ('portal', 'phone', 'fax', 'mail', 'operator')),
    reference text not null,
    channel text not null check (channel in ('post', 'fax', 'email')),
    state text not null
        check (state in ('requested', 'verifying', 'info_mismatch', 'issued', 'queued', 'sent', 'returned',
            'delivery_failed', 'closed', 'refused', 'cancelled')),
    snapshot {json} not null,
    company_confirmed {bool} not null,
    name_confirmed {bool} not null,
    destination_confirmed {bool} not null,
    received_at {timestamp},
    due_at {timestamp},
    released_by text not null,
    released_at {timestamp},
    delivery_id {bigint} references delivery (id),
    change_request_id {bigint} references change_request (id),
    reason_code text not null,
    reason text not null,
    closed_at {timestamp},
    row_version {bigint} not null
){strict};

-- Hashes only (I5).
create table passcode (
    id {id},
    member_id {bigint} not null references member (id),
    delivery_id {bigint} not null references delivery (id),
    hash text not null,
    state text not null check (state in ('live', 'warned', 'locked', 'verified', 'revoked', 'expired')),
    failed_count integer not null,
    issued_at {timestamp},
    issued_by text not null,
    expires_at {timestamp},
    ended_at {timestamp},
    row_version {bigint} not null
){strict};

-- Who works on a case, until when.
create table claim (
    id {id},
    subject text not null,
    subject_id {bigint} not null,
    holder text not null,
    expires_at {timestamp} not null,
    row_version {bigint} not null,
    unique (subject, subject_id)
){strict};

-- Remarks beside a case.
create table note (
    id {id},
    subject text not null,
    subject_id {bigint} not null,
    text text not null,
    author text not null,
    written_at {timestamp},
    row_version {bigint} not null
){strict};

-- Policies and the office profile.
create table setting (
    id {id},
    key text not null unique,
    value {json} not null,
    row_version {bigint} not null
){strict};

-- The office's own wording.
create table letter_template (
    id {id},
    kind text not null,
    language text not null,
    body text not null,
    row_version {bigint} not null,
    unique (kind, language)
){strict};

-- Days the office is closed beyond the public holidays.
create table holiday (
    id {id},
    day {date} not null unique,
    name text not null,
    closed {bool} not null,
    row_version {bigint} not null
){strict};

-- The office on a local database.
create table staff (
    id {id},
    os_user text not null unique,
    name text not null,
    role text not null check (role in ('viewer', 'operator', 'supervisor', 'admin')),
    admin {bool} not null,
    enabled {bool} not null,
    row_version {bigint} not null
){strict};

-- Sign-ins to a remote database, under opaque names.
create table login (
    id {id},
    role_name text not null unique,
    kind text not null,
    staff_role text not null,
    display_name text not null,
    email text not null,
    enabled {bool} not null,
    must_change {bool} not null,
    row_version {bigint} not null
){strict};

-- Which members a contact's login stands for.
create table login_member (
    id {id},
    role_name text not null,
    member_id {bigint} not null references member (id),
    linked {bool} not null,
    row_version {bigint} not null,
    unique (role_name, member_id)
){strict};

-- Filters and column layouts.
create table saved_view (
    id {id},
    owner text not null,
    page text not null,
    name text not null,
    shared {bool} not null,
    definition {json} not null,
    row_version {bigint} not null,
    unique (owner, name)
){strict};

create unique index member_slot on member (site_id, slot) where slot is not null;

create unique index member_identity on member (site_id, ibm_id_key) where ibm_id_key <> '' and state <> 'ended';

create index member_ibm_id on member (ibm_id_key) where ibm_id_key <> '';

create index member_site on member (site_id, id);

create index member_kana on member (family_kana, given_kana, id);

create index site_kana on site (company_kana, id);

create unique index passcode_live on passcode (member_id) where state in ('live', 'warned', 'locked');

create index passcode_member on passcode (member_id, id);

create unique index passcode_request_open on passcode_request (member_id)
    where state not in ('closed', 'refused', 'cancelled');

create index passcode_request_site on passcode_request (site_id, id);

create index passcode_request_delivery on passcode_request (delivery_id) where delivery_id is not null;

create index passcode_request_change on passcode_request (change_request_id) where change_request_id is not null;

create index sns_period_site on sns_period (site_id, valid_to);

create index nomination_open on nomination (site_number_entered, email_key)
    where state in ('received', 'office_review', 'site_review', 'on_hold', 'unknown_site');

create index nomination_site on nomination (site_id, id);

create index nomination_state on nomination (state, received_at, id);

create index document_nomination on document (nomination_id) where nomination_id is not null;

create index document_member on document (member_id) where member_id is not null;

create index document_site on document (site_id, id);

create index delivery_document on delivery (document_id);

create index delivery_state on delivery (state, id);

create index change_request_site on change_request (site_id, id);

create index login_member_member on login_member (member_id);

create index note_subject on note (subject, subject_id, id);

create index passcode_request_receipt on passcode_request (received_at, id);

create index nomination_receipt on nomination (received_at, id);

-- The next free id of each table, so that rules can give ids away before anything is stored.
create table id_counter (
    entity text not null primary key,
    next_id {bigint} not null
){strict};
