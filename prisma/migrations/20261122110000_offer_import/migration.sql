-- Lists of offers that staff import: one row a file, one row a line of it until it is imported.

-- When staff entered this person; null for whoever registered. Such an account has no password until its owner chose one.
alter table account add column entered_at timestamptz;
grant select (entered_at) on account to wunnbreck_landlord, wunnbreck_caseworker, wunnbreck_guarantee_officer,
  wunnbreck_lisko_manager, wunnbreck_scheme_officer, wunnbreck_office_social_worker, wunnbreck_administrator, wunnbreck_auditor;

create table offer_import (
  id uuid primary key default gen_random_uuid(),
  uploaded_by uuid not null references account,
  -- The way an officer imports for; null for LISKO's staff, who import for every way.
  scheme text check (scheme in ('lisko_guarantee', 'ais', 'wunnengshellef')),
  file_name text not null,
  -- Until the file was checked.
  file_id uuid references stored_file,
  sha256 bytea not null,
  bytes integer not null check (bytes > 0),
  status text not null default 'received' check (status in
    ('received', 'checking', 'checked', 'unreadable', 'importing', 'imported', 'failed', 'discarded')),
  -- Why it could not be read or imported, as packed messages.
  messages text[] not null default '{}',
  format text,
  columns jsonb not null default '[]',
  rows_read integer not null default 0,
  rows_new integer not null default 0,
  rows_existing integer not null default 0,
  rows_wrong integer not null default 0,
  rows_complete integer not null default 0,
  problems integer not null default 0,
  landlords_new integer not null default 0,
  -- The line at which the check gave up because of too many problems.
  stopped_at integer,
  submit_complete boolean not null default false,
  invite_landlords boolean not null default false,
  confirmed_by uuid references account,
  confirmed_at timestamptz,
  invited_at timestamptz,
  finished_at timestamptz,
  created_at timestamptz not null default now(),
  check ((confirmed_by is null) = (confirmed_at is null)),
  check (status not in ('importing', 'imported') or (confirmed_at is not null and rows_wrong = 0 and stopped_at is null))
);
create index offer_import_uploaded_by_idx on offer_import (uploaded_by);
create index offer_import_file_id_idx on offer_import (file_id);
create index offer_import_created_at_idx on offer_import (created_at);

create table offer_import_row (
  import_id uuid not null references offer_import on delete cascade,
  line integer not null,
  state text not null check (state in ('new', 'existing', 'wrong', 'imported')),
  row_key text,
  -- What was read, for a row without problems.
  offer jsonb,
  problems jsonb not null default '[]',
  -- The landlord's account, once there is one.
  landlord_id uuid references account,
  dwelling_id uuid references dwelling,
  offer_id uuid references offer,
  complete boolean not null default false,
  primary key (import_id, line),
  check (state = 'wrong' or (offer is not null and row_key is not null)),
  check ((state = 'wrong') = (problems <> '[]'::jsonb)),
  check (state <> 'imported' or offer_id is not null)
);
create index offer_import_row_key_idx on offer_import_row (import_id, row_key);
create index offer_import_row_landlord_id_idx on offer_import_row (landlord_id);
create index offer_import_row_dwelling_id_idx on offer_import_row (dwelling_id);
create index offer_import_row_offer_id_idx on offer_import_row (offer_id);

alter table offer_import enable row level security;
alter table offer_import force row level security;
alter table offer_import_row enable row level security;
alter table offer_import_row force row level security;

-- Checking and importing are jobs.
grant select, insert, update, delete on offer_import, offer_import_row to wunnbreck_system;
create policy offer_import_system on offer_import to wunnbreck_system using (true) with check (true);
create policy offer_import_row_system on offer_import_row to wunnbreck_system using (true) with check (true);

grant select, insert, update (status, submit_complete, invite_landlords, confirmed_by, confirmed_at, invited_at, finished_at)
  on offer_import to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer;
grant select on offer_import_row to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer;
create policy offer_import_lisko on offer_import for select to wunnbreck_guarantee_officer, wunnbreck_lisko_manager using (true);
create policy offer_import_lisko_update on offer_import for update to wunnbreck_guarantee_officer, wunnbreck_lisko_manager
  using (true) with check (confirmed_by is null or confirmed_by = (select viewer_account()) or status <> 'importing');
create policy offer_import_lisko_insert on offer_import for insert to wunnbreck_guarantee_officer, wunnbreck_lisko_manager
  with check (uploaded_by = (select viewer_account()) and scheme is null and status = 'received');
create policy offer_import_scheme on offer_import for select to wunnbreck_scheme_officer
  using (scheme = (select viewer_scheme()));
create policy offer_import_scheme_update on offer_import for update to wunnbreck_scheme_officer
  using (scheme = (select viewer_scheme()))
  with check (scheme = (select viewer_scheme())
              and (confirmed_by is null or confirmed_by = (select viewer_account()) or status <> 'importing'));
create policy offer_import_scheme_insert on offer_import for insert to wunnbreck_scheme_officer
  with check (uploaded_by = (select viewer_account()) and scheme = (select viewer_scheme()) and status = 'received');
create policy offer_import_row_visible on offer_import_row for select to wunnbreck_guarantee_officer, wunnbreck_lisko_manager,
  wunnbreck_scheme_officer using (exists (select 1 from offer_import i where i.id = offer_import_row.import_id));

-- Imports are serialised, so that two of them never bring the same dwelling.
create function lock_offer_imports() returns void language sql volatile as $$
  select pg_advisory_xact_lock(hashtext('wunnbreck.offer_import'))
$$;

create or replace function enqueue_job(task text, payload json, dedupe text default null) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if task not in ('deliver_notification', 'deliver_account_mail', 'deliver_invitation', 'render_invoice', 'tell_answer',
                  'ask_availability', 'check_import', 'write_import', 'invite_imported') then
    raise exception 'unknown job %', task using errcode = '42501';
  end if;
  perform graphile_worker.add_job(task, payload, job_key => dedupe, max_attempts => 10);
end $$;
