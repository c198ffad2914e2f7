-- Both yeses of a proposal: the owner's, kept also when he says no later, and the household's own.
alter table proposal
  add column accepted_at timestamptz,
  add column accepted_by uuid references account,
  add column household_asked_at timestamptz,
  add column household_yes_at timestamptz,
  -- Who wrote down the household's yes; null where it said so itself by the link of a mail.
  add column household_yes_by uuid references account,
  add check ((accepted_at is null) = (accepted_by is null)),
  add check (household_yes_by is null or household_yes_at is not null);
create index proposal_accepted_by_idx on proposal (accepted_by);
create index proposal_household_yes_by_idx on proposal (household_yes_by);
update proposal set accepted_at = answered_at, accepted_by = answered_by
 where status in ('accepted', 'signed') and answered_at is not null and answered_by is not null;
-- An owner reads that a family said yes, and when; not by whom it was written down.
grant select (accepted_at, household_yes_at), update (accepted_at, accepted_by) on proposal to wunnbreck_landlord;

-- A link of a mail with which an owner or a household answers without signing in; its token is stored as its hash only.
create table proposal_link (
  id uuid primary key default gen_random_uuid(),
  proposal_id uuid not null references proposal,
  actor text not null check (actor in ('owner', 'household')),
  token_hash bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  answer text check (answer in ('yes', 'no')),
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null)),
  check (expires_at > created_at)
);
create index proposal_link_proposal_id_idx on proposal_link (proposal_id);
alter table proposal_link enable row level security;
alter table proposal_link force row level security;
grant select, insert, update, delete on proposal_link to wunnbreck_system;
create policy proposal_link_system on proposal_link to wunnbreck_system using (true) with check (true);

do $$
declare
  before text := pg_get_functiondef('enqueue_job'::regproc);
  after text := replace(before, 'if task not in (', 'if task not in (''ask_household_answer'', ');
begin
  if before = after then raise exception 'the list of jobs was not found'; end if;
  execute after;
end $$;
