-- Two files of the same household made one: what was exchanged and moved, so that it can be undone whole. No name stands
-- here: values that were exchanged lie in the rows of the other file, which stays.
alter table household drop constraint household_close_reason_check;
alter table household add constraint household_close_reason_check check (close_reason in
  ('housed_by_us', 'found_own_home', 'left_country', 'handed_to_office', 'no_contact', 'withdrew', 'joined', 'merged', 'deceased', 'other'));

create table household_merge (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  kept_id uuid not null references household,
  other_id uuid not null references household,
  -- Fields whose values the two files exchanged.
  exchanged text[] not null default '{}',
  -- Members who exchanged their data, and newcomers with the place they had.
  people jsonb not null,
  -- What went along, by kind: ids of tasks, proposals, appointments, arrivals, referrals.
  moved jsonb not null,
  -- Status and consent of the kept file, status and place of the other one, as they were.
  before jsonb not null,
  -- Of the kept file after the merge: another one means that it was changed since.
  kept_version integer not null,
  merged_by uuid not null references account,
  merged_at timestamptz not null default now(),
  undone_by uuid references account,
  undone_at timestamptz,
  check (kept_id <> other_id),
  check ((undone_by is null) = (undone_at is null))
);
create unique index household_merge_other_id_idx on household_merge (other_id) where undone_at is null;
create index household_merge_kept_id_idx on household_merge (kept_id);
create index household_merge_merged_by_idx on household_merge (merged_by);
create index household_merge_organisation_id_idx on household_merge (organisation_id);

alter table household_merge enable row level security;
alter table household_merge force row level security;
grant select, insert, update, delete on household_merge to wunnbreck_system;
create policy household_merge_system on household_merge to wunnbreck_system using (true) with check (true);
grant select, insert, update (undone_by, undone_at) on household_merge to wunnbreck_caseworker, wunnbreck_lisko_manager;
create policy household_merge_team on household_merge to wunnbreck_caseworker, wunnbreck_lisko_manager
  using (organisation_id = (select viewer_organisation()))
  with check (organisation_id = (select viewer_organisation()));
