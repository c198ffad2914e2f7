-- A pair that staff decided on by hand: it must be in every plan, or in none and on no list.
create table pair_decision (
  household_id uuid not null references household,
  dwelling_id uuid not null references dwelling,
  organisation_id uuid not null references organisation,
  kind text not null check (kind in ('lock', 'forbid')),
  decided_by uuid not null references account,
  decided_at timestamptz not null default now(),
  primary key (household_id, dwelling_id)
);
create unique index pair_decision_one_lock_of_household on pair_decision (household_id) where kind = 'lock';
create unique index pair_decision_one_lock_of_dwelling on pair_decision (dwelling_id) where kind = 'lock';
create index pair_decision_dwelling_id_idx on pair_decision (dwelling_id);
create index pair_decision_organisation_id_idx on pair_decision (organisation_id);
create index pair_decision_decided_by_idx on pair_decision (decided_by);
alter table pair_decision enable row level security;
alter table pair_decision force row level security;
grant select, insert, update, delete on pair_decision to wunnbreck_system;
create policy pair_decision_system on pair_decision to wunnbreck_system using (true) with check (true);
grant select, insert, update, delete on pair_decision to wunnbreck_caseworker, wunnbreck_lisko_manager;
create policy pair_decision_team on pair_decision to wunnbreck_caseworker, wunnbreck_lisko_manager
  using (organisation_id = (select viewer_organisation())
         and exists (select 1 from household h where h.id = household_id))
  with check (organisation_id = (select viewer_organisation())
              and exists (select 1 from household h where h.id = household_id));

-- One best assignment of a day. The job that makes it writes the result whole or not at all.
create table match_plan (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  status text not null default 'waiting' check (status in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  mode text not null check (mode in ('points', 'homes', 'tiers')),
  plan_day date not null,
  keep_points integer not null check (keep_points between 0 and 1000),
  base_plan_id uuid references match_plan,
  made_by uuid not null references account,
  made_at timestamptz not null default now(),
  started_at timestamptz,
  beat_at timestamptz,
  finished_at timestamptz,
  trouble text check (trouble in ('too_many', 'broken', 'interrupted')),
  policy_version integer references matching_policy,
  figures jsonb,
  certificate bytea,
  check ((status = 'done') = (figures is not null)),
  check ((status = 'done') = (certificate is not null)),
  check ((status = 'done') = (policy_version is not null)),
  check ((status = 'failed') = (trouble is not null)),
  check ((status in ('done', 'failed', 'cancelled')) = (finished_at is not null))
);
-- Two people who ask for a plan at once get one.
create unique index match_plan_one_at_work on match_plan (organisation_id) where status in ('waiting', 'running');
create index match_plan_organisation_id_made_at_idx on match_plan (organisation_id, made_at);
create index match_plan_base_plan_id_idx on match_plan (base_plan_id);
create index match_plan_made_by_idx on match_plan (made_by);
create index match_plan_policy_version_idx on match_plan (policy_version);
alter table match_plan enable row level security;
alter table match_plan force row level security;
grant select, insert, update, delete on match_plan to wunnbreck_system;
create policy match_plan_system on match_plan to wunnbreck_system using (true) with check (true);
grant select, insert, update (status, finished_at, trouble) on match_plan to wunnbreck_caseworker, wunnbreck_lisko_manager;
create policy match_plan_team on match_plan to wunnbreck_caseworker, wunnbreck_lisko_manager
  using (organisation_id = (select viewer_organisation()))
  with check (organisation_id = (select viewer_organisation()) and status in ('waiting', 'failed', 'cancelled'));

-- What a plan changes against the one before, one line for each household it places or no longer places.
create table match_plan_line (
  plan_id uuid not null references match_plan on delete cascade,
  household_id uuid not null references household,
  dwelling_id uuid not null references dwelling,
  offer_id uuid not null references offer,
  change text not null check (change in ('new', 'moved', 'kept', 'dropped')),
  locked boolean not null default false,
  points integer not null check (points >= 0),
  before_dwelling_id uuid references dwelling,
  state text not null default 'open' check (state in ('open', 'later', 'proposed', 'refused', 'forbidden')),
  refusal text check (length(refusal) between 1 and 500),
  proposal_id uuid references proposal,
  primary key (plan_id, household_id),
  check ((change = 'moved') = (before_dwelling_id is not null)),
  check ((state = 'proposed') = (proposal_id is not null)),
  check ((state = 'refused') = (refusal is not null))
);
-- A plan places a dwelling once; one that it no longer fills may stand in a line of its own.
create unique index match_plan_line_one_of_dwelling on match_plan_line (plan_id, dwelling_id) where change <> 'dropped';
create index match_plan_line_household_id_idx on match_plan_line (household_id);
create index match_plan_line_dwelling_id_idx on match_plan_line (dwelling_id);
create index match_plan_line_offer_id_idx on match_plan_line (offer_id);
create index match_plan_line_before_dwelling_id_idx on match_plan_line (before_dwelling_id);
create index match_plan_line_proposal_id_idx on match_plan_line (proposal_id);
alter table match_plan_line enable row level security;
alter table match_plan_line force row level security;
grant select, insert, update, delete on match_plan_line to wunnbreck_system;
create policy match_plan_line_system on match_plan_line to wunnbreck_system using (true) with check (true);
grant select, update (state, refusal, proposal_id) on match_plan_line to wunnbreck_caseworker, wunnbreck_lisko_manager;
create policy match_plan_line_team on match_plan_line to wunnbreck_caseworker, wunnbreck_lisko_manager
  using (exists (select 1 from match_plan p where p.id = plan_id))
  with check (exists (select 1 from match_plan p where p.id = plan_id));

do $$
declare
  before text := pg_get_functiondef('enqueue_job'::regproc);
  after text := replace(before, 'if task not in (', 'if task not in (''make_plan'', ');
begin
  if before = after then raise exception 'the list of jobs was not found'; end if;
  execute after;
end $$;

create trigger matching_note_insert after insert on pair_decision referencing new table as new_rows
  for each statement execute function matching_note_change('household_id', 'dwelling_id');
create trigger matching_note_update after update on pair_decision referencing old table as old_rows new table as new_rows
  for each statement execute function matching_note_change('household_id', 'dwelling_id');
create trigger matching_note_delete after delete on pair_decision referencing old table as old_rows
  for each statement execute function matching_note_change('household_id', 'dwelling_id');
create trigger matching_note_truncate after truncate on pair_decision
  for each statement execute function matching_note_whole();
