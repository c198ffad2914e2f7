-- Households that stand behind the active proposal of a dwelling, in the order staff set. Owners have no grant: they never
-- learn that a backup exists.
create table proposal_backup (
  id uuid primary key default gen_random_uuid(),
  offer_id uuid not null references offer,
  dwelling_id uuid not null references dwelling,
  household_id uuid not null references household,
  position integer not null,
  status text not null default 'waiting' check (status in ('waiting', 'promoted', 'removed', 'left')),
  -- Why it could not move up when it was its turn, or why it left.
  reason text,
  passed_at timestamptz,
  -- The proposal it became.
  proposal_id uuid unique references proposal,
  added_by uuid not null references account,
  added_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references account,
  check ((status = 'waiting') = (ended_at is null)),
  check ((status = 'promoted') = (proposal_id is not null)),
  check (status <> 'left' or reason is not null)
);
create unique index proposal_backup_one_per_pair on proposal_backup (offer_id, household_id) where status = 'waiting';
create index proposal_backup_offer_id_position_idx on proposal_backup (offer_id, position);
create index proposal_backup_dwelling_id_idx on proposal_backup (dwelling_id);
create index proposal_backup_household_id_idx on proposal_backup (household_id);
create index proposal_backup_added_by_idx on proposal_backup (added_by);
create index proposal_backup_ended_by_idx on proposal_backup (ended_by);
alter table proposal_backup enable row level security;
alter table proposal_backup force row level security;
grant select, insert, update, delete on proposal_backup to wunnbreck_system;
create policy proposal_backup_system on proposal_backup to wunnbreck_system using (true) with check (true);
grant select, insert, update (position, status, reason, passed_at, proposal_id, ended_at, ended_by) on proposal_backup
  to wunnbreck_caseworker, wunnbreck_lisko_manager;
grant select on proposal_backup to wunnbreck_auditor;
create policy proposal_backup_team on proposal_backup to wunnbreck_caseworker, wunnbreck_lisko_manager
  using (exists (select 1 from household h where h.id = proposal_backup.household_id))
  with check (exists (select 1 from household h where h.id = proposal_backup.household_id));
create policy proposal_backup_auditor on proposal_backup for select to wunnbreck_auditor using (true);

-- How many households wait for an offer before this one; also for a viewer who does not see them all.
create function backups_before(offer uuid, household uuid) returns bigint
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*) from proposal_backup b
   where b.offer_id = offer and b.status = 'waiting' and b.household_id <> household
     and not exists (select 1 from proposal_backup own
                      where own.offer_id = offer and own.household_id = household and own.status = 'waiting'
                        and (own.position, own.added_at, own.id) < (b.position, b.added_at, b.id))
$$;
revoke execute on function backups_before(uuid, uuid) from public;
grant execute on function backups_before(uuid, uuid) to wunnbreck_system, wunnbreck_caseworker, wunnbreck_lisko_manager;
grant create on schema public to wunnbreck_system;
alter function backups_before(uuid, uuid) owner to wunnbreck_system;
revoke create on schema public from wunnbreck_system;

do $$
declare
  before text := pg_get_functiondef('enqueue_job'::regproc);
  after text := replace(before, 'if task not in (', 'if task not in (''promote_backup'', ');
begin
  if before = after then raise exception 'the list of jobs was not found'; end if;
  execute after;
end $$;
