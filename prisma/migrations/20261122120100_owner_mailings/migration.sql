-- Letters and mails to many owners: the selection is frozen when it is prepared.
create table owner_mailing (
  id uuid primary key default gen_random_uuid(),
  channel text not null check (channel in ('letter', 'email')),
  created_by uuid not null references account,
  -- Who writes: the organisation on the paper.
  organisation_id uuid not null references organisation,
  -- The way of the officer who prepared it; null for LISKO.
  scheme text check (scheme in ('ais', 'wunnengshellef')),
  -- By language: subject and text with their placeholders; French is always there.
  texts jsonb not null check (texts ? 'fr'),
  status text not null default 'draft' check (status in ('draft', 'making', 'done', 'failed', 'discarded')),
  file_id uuid references stored_file,
  -- Letters drawn so far.
  made integer not null default 0,
  sent_by uuid references account,
  sent_at timestamptz,
  finished_at timestamptz,
  created_at timestamptz not null default now(),
  check ((sent_by is null) = (sent_at is null)),
  check (file_id is null or status = 'done')
);
create index owner_mailing_organisation_id_idx on owner_mailing (organisation_id);
create index owner_mailing_file_id_idx on owner_mailing (file_id);
create index owner_mailing_created_at_idx on owner_mailing (created_at);

create table owner_mailing_recipient (
  id uuid primary key default gen_random_uuid(),
  mailing_id uuid not null references owner_mailing,
  relation_id uuid not null references owner_relation,
  position integer not null,
  name text not null,
  email text,
  postal_address text,
  language text not null check (language in ('fr', 'de', 'lb', 'en')),
  commune_name text,
  -- sending: handed to the mail server; unsure: the work stopped just then, and it is not sent a second time.
  state text not null check (state in ('left_out', 'waiting', 'sending', 'sent', 'unsure', 'undeliverable', 'returned')),
  -- Why left out, as a code; why undeliverable, as the mail server said.
  reason text,
  settled_at timestamptz,
  unique (mailing_id, relation_id),
  check ((state in ('left_out', 'undeliverable')) = (reason is not null))
);
create index owner_mailing_recipient_state_idx on owner_mailing_recipient (mailing_id, state, position);
create index owner_mailing_recipient_relation_id_idx on owner_mailing_recipient (relation_id);

alter table owner_mailing enable row level security;
alter table owner_mailing force row level security;
alter table owner_mailing_recipient enable row level security;
alter table owner_mailing_recipient force row level security;
grant select, insert, update, delete on owner_mailing, owner_mailing_recipient to wunnbreck_system;
create policy owner_mailing_system on owner_mailing to wunnbreck_system using (true) with check (true);
create policy owner_mailing_recipient_system on owner_mailing_recipient to wunnbreck_system using (true) with check (true);

grant select, insert, update (texts, status, sent_by, sent_at, finished_at) on owner_mailing
  to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer;
grant select, insert, update (state, reason, settled_at) on owner_mailing_recipient
  to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer;
create policy owner_mailing_lisko on owner_mailing for select to wunnbreck_guarantee_officer, wunnbreck_lisko_manager using (true);
create policy owner_mailing_lisko_insert on owner_mailing for insert to wunnbreck_guarantee_officer, wunnbreck_lisko_manager
  with check (created_by = (select viewer_account()) and organisation_id = (select viewer_organisation()) and scheme is null
              and status = 'draft');
create policy owner_mailing_lisko_update on owner_mailing for update to wunnbreck_guarantee_officer, wunnbreck_lisko_manager
  using (scheme is null) with check (scheme is null);
create policy owner_mailing_scheme on owner_mailing to wunnbreck_scheme_officer
  using (organisation_id = (select viewer_organisation()))
  with check (organisation_id = (select viewer_organisation()) and scheme = (select viewer_scheme()));
create policy owner_mailing_recipient_staff on owner_mailing_recipient
  to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer
  using (exists (select 1 from owner_mailing m where m.id = mailing_id))
  with check (exists (select 1 from owner_mailing m where m.id = mailing_id));
-- The letters of a mailing are read by whoever sees the mailing.
create policy stored_file_read_mailing on stored_file for select
  to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer
  using (exists (select 1 from owner_mailing m where m.file_id = stored_file.id));

-- The jobs that may be ordered, as they stand, and two more.
do $$
declare
  before text := pg_get_functiondef('enqueue_job'::regproc);
  after text := replace(before, 'if task not in (', 'if task not in (''send_mailing'', ''send_mailing_mail'', ');
begin
  if before = after then raise exception 'the list of jobs was not found'; end if;
  execute after;
end $$;
