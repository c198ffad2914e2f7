-- An offer may rest: its owner paused it, or nobody answered whether the dwelling is still free.
alter table offer drop constraint offer_status_check;
alter table offer add constraint offer_status_check check (status in ('draft', 'submitted', 'changes_requested', 'published',
  'paused', 'reserved', 'let', 'withdrawn', 'refused', 'ended'));
alter table offer
  add column confirmed_at timestamptz,
  add column paused_at timestamptz,
  add column pause_reason text check (pause_reason in ('owner', 'unanswered')),
  add constraint offer_paused_has_reason check ((status = 'paused') = (pause_reason is not null));

-- "Is it still free?", asked by e-mail; the link's token is stored as its hash only.
create table availability_question (
  id uuid primary key default gen_random_uuid(),
  offer_id uuid not null references offer,
  asked_at timestamptz not null,
  token_hash bytea unique,
  expires_at timestamptz not null,
  answer text check (answer in ('free', 'later', 'gone')),
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null)),
  check (expires_at > asked_at)
);
create index availability_question_offer_id_idx on availability_question (offer_id, asked_at);
alter table availability_question enable row level security;
alter table availability_question force row level security;
grant select, insert, update, delete on availability_question to wunnbreck_system;
create policy availability_question_system on availability_question to wunnbreck_system using (true) with check (true);

create or replace function enqueue_job(task text, payload json, dedupe text default null) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if task not in ('deliver_notification', 'deliver_account_mail', 'deliver_invitation', 'render_invoice', 'tell_answer',
    'ask_availability') then
    raise exception 'unknown job %', task using errcode = '42501';
  end if;
  perform graphile_worker.add_job(task, payload, job_key => dedupe, max_attempts => 10);
end $$;

-- Dwellings that may be the same are looked for by address; letters and digits only, so that spellings meet.
create function address_key(street text, house_number text) returns text language sql immutable parallel safe
  as $$ select regexp_replace(lower(coalesce(street, '') || coalesce(house_number, '')), '[^[:alnum:]]', '', 'g') $$;
create index dwelling_postal_code_idx on dwelling (postal_code);
