-- "Do you still look for a home?", asked by e-mail or, where there is no address, by telephone; the link's token is stored
-- as its hash only.
create table household_question (
  id uuid primary key default gen_random_uuid(),
  household_id uuid not null references household,
  channel text not null check (channel in ('mail', 'call')),
  asked_at timestamptz not null,
  token_hash bytea unique,
  expires_at timestamptz not null,
  answer text check (answer in ('still', 'changed', 'no_longer')),
  answered_at timestamptz,
  -- Nobody answered, and a caseworker was asked to see to it.
  settled_at timestamptz,
  check ((answer is null) = (answered_at is null)),
  check (expires_at > asked_at)
);
create index household_question_household_id_asked_at_idx on household_question (household_id, asked_at);
alter table household_question enable row level security;
alter table household_question force row level security;
grant select, insert, update, delete on household_question to wunnbreck_system;
create policy household_question_system on household_question to wunnbreck_system using (true) with check (true);

do $$
declare
  before text := pg_get_functiondef('enqueue_job'::regproc);
  after text := replace(before, 'if task not in (', 'if task not in (''ask_household'', ');
begin
  if before = after then raise exception 'the list of jobs was not found'; end if;
  execute after;
end $$;
