-- Who sees to a caseworker's files while he is away. The files themselves stay whose they are.
create table caseload_cover (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  absent_id uuid not null references account,
  cover_id uuid not null references account,
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  set_by uuid not null references account,
  created_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references account,
  check (absent_id <> cover_id),
  check ((ended_at is null) = (ended_by is null)),
  constraint caseload_cover_one_at_a_time
    exclude using gist (absent_id with =, daterange(from_on, to_on, '[]') with &&) where (ended_at is null)
);
create index caseload_cover_organisation_id_idx on caseload_cover (organisation_id);
create index caseload_cover_absent_id_idx on caseload_cover (absent_id);
create index caseload_cover_cover_id_idx on caseload_cover (cover_id);
create index caseload_cover_set_by_idx on caseload_cover (set_by);
create index caseload_cover_ended_by_idx on caseload_cover (ended_by);
alter table caseload_cover enable row level security;
alter table caseload_cover force row level security;
grant select, insert, update, delete on caseload_cover to wunnbreck_system;
create policy caseload_cover_system on caseload_cover to wunnbreck_system using (true) with check (true);
grant select, insert, update (ended_at, ended_by) on caseload_cover to wunnbreck_caseworker, wunnbreck_lisko_manager;
create policy caseload_cover_read on caseload_cover for select to wunnbreck_caseworker, wunnbreck_lisko_manager
  using (organisation_id = (select viewer_organisation()));
-- A caseworker names his own cover; a manager anybody's of the team.
create policy caseload_cover_name on caseload_cover for insert to wunnbreck_caseworker
  with check (organisation_id = (select viewer_organisation()) and set_by = (select viewer_account())
              and absent_id = (select viewer_account()) and ended_at is null);
create policy caseload_cover_name_manager on caseload_cover for insert to wunnbreck_lisko_manager
  with check (organisation_id = (select viewer_organisation()) and set_by = (select viewer_account()) and ended_at is null);
create policy caseload_cover_end on caseload_cover for update to wunnbreck_caseworker
  using (organisation_id = (select viewer_organisation()) and absent_id = (select viewer_account()))
  with check (ended_by = (select viewer_account()));
create policy caseload_cover_end_manager on caseload_cover for update to wunnbreck_lisko_manager
  using (organisation_id = (select viewer_organisation())) with check (ended_by = (select viewer_account()));

-- Whoever causes a notification has to know who is told in somebody's place, and nothing else of the table.
create function covers_on(candidates uuid[], day date) returns table (absent_id uuid, cover_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.absent_id, c.cover_id from caseload_cover c
   where c.absent_id = any (candidates) and c.ended_at is null and day between c.from_on and c.to_on
$$;
revoke execute on function covers_on(uuid[], date) from public;
grant execute on function covers_on(uuid[], date) to wunnbreck_system, wunnbreck_sign_in, wunnbreck_landlord,
  wunnbreck_caseworker, wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer,
  wunnbreck_office_social_worker, wunnbreck_administrator, wunnbreck_auditor;
grant create on schema public to wunnbreck_system;
alter function covers_on(uuid[], date) owner to wunnbreck_system;
revoke create on schema public from wunnbreck_system;
