-- Appointments at a permanence. Who comes stands in a table of its own, or in the file of a household that has one.
create table appointment (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  permanence_id uuid not null references permanence,
  held_on date not null,
  -- Minutes since midnight on Luxembourg's clocks.
  minute integer not null check (minute between 0 and 1439),
  desk integer not null check (desk between 1 and 20),
  household_id uuid references household,
  language text check (length(language) between 2 and 3),
  interpreter_needed boolean not null default false,
  persons integer check (persons between 1 and 40),
  note text check (length(note) between 1 and 500),
  status text not null default 'booked' check (status in ('booked', 'moved', 'cancelled', 'kept', 'missed')),
  booked_by uuid references account,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
-- A slot is given once.
create unique index appointment_slot_once on appointment (permanence_id, held_on, minute, desk)
  where status in ('booked', 'kept', 'missed');
create index appointment_organisation_id_idx on appointment (organisation_id, held_on);
create index appointment_household_id_idx on appointment (household_id);

-- Who somebody is until there is a file: kept apart, and not for long.
create table intake_identity (
  id uuid primary key default gen_random_uuid(),
  appointment_id uuid unique references appointment,
  given_name text check (length(given_name) between 1 and 80),
  family_name text check (length(family_name) between 1 and 80),
  phone text check (length(phone) between 1 and 40),
  email text check (length(email) between 3 and 254),
  -- The day from which the time of keeping counts; null while somebody is still expected.
  kept_from date,
  created_at timestamptz not null default now(),
  constraint intake_identity_owner check (num_nonnulls(appointment_id) = 1)
);
create index intake_identity_kept_from_idx on intake_identity (kept_from);

do $$
declare
  name text;
begin
  foreach name in array array['appointment', 'intake_identity'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert, update, delete on %I to wunnbreck_system', name);
    execute format('create policy %I on %I to wunnbreck_system using (true) with check (true)', name || '_system', name);
  end loop;
end $$;
grant select, insert, update (household_id, status, updated_at) on appointment to wunnbreck_caseworker, wunnbreck_lisko_manager;
grant select, insert, update, delete on intake_identity to wunnbreck_caseworker, wunnbreck_lisko_manager;
create policy appointment_team on appointment to wunnbreck_caseworker, wunnbreck_lisko_manager
  using (organisation_id = (select viewer_organisation()))
  with check (organisation_id = (select viewer_organisation())
              and exists (select 1 from permanence p where p.id = permanence_id)
              and (household_id is null or exists (select 1 from household h where h.id = household_id)));
create policy intake_identity_of_appointment on intake_identity to wunnbreck_caseworker, wunnbreck_lisko_manager
  using (exists (select 1 from appointment a where a.id = intake_identity.appointment_id))
  with check (exists (select 1 from appointment a where a.id = intake_identity.appointment_id));
