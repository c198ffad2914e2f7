-- What a household agreed to, purpose by purpose, how it said so, and since when it does not any more. Nothing is deleted.
create table household_consent (
  id uuid primary key default gen_random_uuid(),
  household_id uuid not null references household,
  purpose text not null check (purpose in ('owners', 'ais', 'wunnengshellef', 'office_social', 'email', 'phone', 'photos')),
  given_on date not null,
  given_how text not null check (given_how in ('signed', 'oral', 'interpreter', 'not_recorded')),
  -- Of the sheet or of the conversation.
  language text,
  recorded_by uuid references account,
  recorded_at timestamptz not null default now(),
  withdrawn_on date check (withdrawn_on >= given_on),
  withdrawn_by uuid references account,
  withdrawn_at timestamptz,
  check ((withdrawn_on is null) = (withdrawn_at is null))
);
create unique index household_consent_one_in_force on household_consent (household_id, purpose) where withdrawn_on is null;
create index household_consent_household_id_idx on household_consent (household_id);
create index household_consent_recorded_by_idx on household_consent (recorded_by);
create index household_consent_withdrawn_by_idx on household_consent (withdrawn_by);

alter table household_consent enable row level security;
alter table household_consent force row level security;
grant select, insert, update, delete on household_consent to wunnbreck_system;
create policy household_consent_system on household_consent to wunnbreck_system using (true) with check (true);
grant select, insert, update (withdrawn_on, withdrawn_by, withdrawn_at) on household_consent
  to wunnbreck_caseworker, wunnbreck_lisko_manager;
grant select on household_consent to wunnbreck_auditor;
create policy household_consent_visible on household_consent to wunnbreck_caseworker, wunnbreck_lisko_manager, wunnbreck_auditor
  using (exists (select 1 from household h where h.id = household_consent.household_id))
  with check (exists (select 1 from household h where h.id = household_consent.household_id));

-- Row-level security holds for the owner of the table too.
set local role wunnbreck_system;
insert into household_consent (household_id, purpose, given_on, given_how)
  select id, 'owners', share_consent_on, 'not_recorded' from household where share_consent_on is not null;
reset role;

-- An owner no longer sees the card of a household that took its consent back.
alter table proposal add column hidden_at timestamptz;
drop policy proposal_landlord on proposal;
create policy proposal_landlord on proposal to wunnbreck_landlord
  using (landlord_id = (select viewer_account()) and hidden_at is null)
  with check (landlord_id = (select viewer_account()) and hidden_at is null);
grant select (hidden_at) on proposal to wunnbreck_landlord;

-- The day of the consent to be shown to owners stands in the file for whoever ranks; here is its record. A file that is
-- written as a whole, divided or joined says the day alone: the record follows, and
-- the card that an owner reads comes and goes with it.
create function household_consent_follows() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  today date := (now() at time zone 'Europe/Luxembourg')::date;
begin
  if tg_op = 'UPDATE' and new.share_consent_on is not distinct from old.share_consent_on then return null; end if;
  if tg_op = 'UPDATE' then
    update proposal set hidden_at = case when new.share_consent_on is null then now() end
     where household_id = new.id and status in ('held', 'accepted')
       and (hidden_at is null) = (new.share_consent_on is null);
  end if;
  if exists (select 1 from household_consent c where c.household_id = new.id and c.purpose = 'owners'
             and c.withdrawn_on is null and c.given_on = new.share_consent_on) then return null; end if;
  update household_consent c
     set withdrawn_on = greatest(today, c.given_on), withdrawn_by = viewer_account(), withdrawn_at = now()
   where c.household_id = new.id and c.purpose = 'owners' and c.withdrawn_on is null;
  if new.share_consent_on is not null then
    insert into household_consent (household_id, purpose, given_on, given_how, recorded_by)
      values (new.id, 'owners', new.share_consent_on, 'not_recorded', viewer_account());
  end if;
  return null;
end $$;
create trigger household_consent_follows after insert or update of share_consent_on on household
  for each row execute function household_consent_follows();
