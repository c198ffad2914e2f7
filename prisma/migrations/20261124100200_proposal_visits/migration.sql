-- Visits of the dwelling with the household proposed for it. Owners and officers read when, where to meet, and whether it took
-- place; who came, what was said and why stays with the team.
create table proposal_visit (
  id uuid primary key default gen_random_uuid(),
  proposal_id uuid not null references proposal,
  at timestamptz not null,
  meeting text not null,
  interpreter_language text,
  interpreter_booked boolean not null default false,
  attendants text[] not null default '{}',
  status text not null default 'planned' check (status in ('planned', 'held', 'missed', 'cancelled')),
  outcome text check (outcome in ('liked', 'disliked')),
  reason text,
  absent text[] not null default '{}',
  created_by uuid not null references account,
  created_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references account,
  version integer not null default 0,
  check ((status = 'planned') = (ended_at is null)),
  check ((status = 'held') = (outcome is not null)),
  check ((outcome is not distinct from 'disliked') = (reason is not null)),
  check (not interpreter_booked or interpreter_language is not null)
);
create unique index proposal_visit_one_planned on proposal_visit (proposal_id) where status = 'planned';
create index proposal_visit_proposal_id_at_idx on proposal_visit (proposal_id, at);
create index proposal_visit_created_by_idx on proposal_visit (created_by);
create index proposal_visit_ended_by_idx on proposal_visit (ended_by);
alter table proposal_visit enable row level security;
alter table proposal_visit force row level security;
grant select, insert, update, delete on proposal_visit to wunnbreck_system;
create policy proposal_visit_system on proposal_visit to wunnbreck_system using (true) with check (true);
grant select, insert, update on proposal_visit to wunnbreck_caseworker, wunnbreck_lisko_manager;
grant select on proposal_visit to wunnbreck_auditor;
grant select (id, proposal_id, at, meeting, status) on proposal_visit to wunnbreck_landlord, wunnbreck_scheme_officer,
  wunnbreck_guarantee_officer;
create policy proposal_visit_team on proposal_visit to wunnbreck_caseworker, wunnbreck_lisko_manager
  using (exists (select 1 from proposal p where p.id = proposal_visit.proposal_id))
  with check (exists (select 1 from proposal p where p.id = proposal_visit.proposal_id));
create policy proposal_visit_reader on proposal_visit for select to wunnbreck_landlord, wunnbreck_scheme_officer,
  wunnbreck_guarantee_officer, wunnbreck_auditor
  using (exists (select 1 from proposal p where p.id = proposal_visit.proposal_id));
