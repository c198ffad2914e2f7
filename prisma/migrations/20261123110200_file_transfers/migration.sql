-- A file goes from one caseworker to another: asked and answered, or assigned at once. Until then the giver keeps it.
create table household_transfer (
  id uuid primary key default gen_random_uuid(),
  household_id uuid not null references household,
  from_id uuid not null references account,
  to_id uuid not null references account,
  note text not null check (length(note) between 1 and 1000),
  status text not null default 'open' check (status in ('open', 'accepted', 'declined', 'withdrawn', 'overtaken', 'assigned')),
  asked_by uuid not null references account,
  asked_at timestamptz not null,
  answered_by uuid references account,
  answered_at timestamptz,
  reason text check (length(reason) between 1 and 500),
  check (from_id <> to_id),
  check ((status = 'open') = (answered_at is null) and (status = 'open') = (answered_by is null)),
  check (status <> 'declined' or reason is not null)
);
create unique index household_transfer_one_open on household_transfer (household_id) where status = 'open';
create index household_transfer_household_id_idx on household_transfer (household_id);
create index household_transfer_from_id_status_idx on household_transfer (from_id, status);
create index household_transfer_to_id_status_idx on household_transfer (to_id, status);
create index household_transfer_asked_by_idx on household_transfer (asked_by);
create index household_transfer_answered_by_idx on household_transfer (answered_by);
alter table household_transfer enable row level security;
alter table household_transfer force row level security;
grant select, insert, update, delete on household_transfer to wunnbreck_system;
create policy household_transfer_system on household_transfer to wunnbreck_system using (true) with check (true);
grant select, insert, update (status, answered_by, answered_at, reason) on household_transfer
  to wunnbreck_caseworker, wunnbreck_lisko_manager;
create policy household_transfer_read on household_transfer for select to wunnbreck_caseworker, wunnbreck_lisko_manager
  using (exists (select 1 from household h where h.id = household_id));
-- A caseworker gives his own files alone; a manager those of the team.
create policy household_transfer_ask on household_transfer for insert to wunnbreck_caseworker
  with check (exists (select 1 from household h where h.id = household_id) and asked_by = (select viewer_account())
              and from_id = (select viewer_account()) and status = 'open');
create policy household_transfer_ask_manager on household_transfer for insert to wunnbreck_lisko_manager
  with check (exists (select 1 from household h where h.id = household_id) and asked_by = (select viewer_account()));
create policy household_transfer_answer on household_transfer for update to wunnbreck_caseworker
  using (exists (select 1 from household h where h.id = household_id)
         and (from_id = (select viewer_account()) or to_id = (select viewer_account())))
  with check (answered_by = (select viewer_account()) and status <> 'assigned');
create policy household_transfer_answer_manager on household_transfer for update to wunnbreck_lisko_manager
  using (exists (select 1 from household h where h.id = household_id))
  with check (answered_by = (select viewer_account()));
