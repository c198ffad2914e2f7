-- Who is at the desk on the day of a permanence: with an appointment or without, by a number.
create table arrival (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  permanence_id uuid not null references permanence,
  held_on date not null,
  -- Given out at the desk, from 1 every day.
  number integer not null check (number between 1 and 9999),
  appointment_id uuid unique references appointment,
  arrived_at timestamptz not null default now(),
  language text check (length(language) between 2 and 3),
  interpreter_needed boolean not null default false,
  persons integer check (persons between 1 and 40),
  is_urgent boolean not null default false,
  status text not null default 'waiting' check (status in ('waiting', 'called', 'file', 'told', 'left')),
  called_by uuid references account,
  called_at timestamptz,
  told_reason text check (told_reason in ('other_service', 'not_our_public', 'information_only')),
  household_id uuid references household,
  finished_at timestamptz,
  recorded_by uuid references account,
  unique (organisation_id, held_on, number),
  check ((status = 'told') = (told_reason is not null)),
  check (status <> 'file' or household_id is not null),
  check ((status in ('file', 'told', 'left')) = (finished_at is not null))
);
create index arrival_permanence_id_idx on arrival (permanence_id);
create index arrival_household_id_idx on arrival (household_id);

alter table intake_identity add column arrival_id uuid unique references arrival;
alter table intake_identity drop constraint intake_identity_owner;
alter table intake_identity add constraint intake_identity_owner check (num_nonnulls(appointment_id, arrival_id) = 1);

alter table arrival enable row level security;
alter table arrival force row level security;
grant select, insert, update, delete on arrival to wunnbreck_system;
create policy arrival_system on arrival to wunnbreck_system using (true) with check (true);
grant select, insert, update (status, called_by, called_at, told_reason, household_id, finished_at)
  on arrival to wunnbreck_caseworker, wunnbreck_lisko_manager;
create policy arrival_team on arrival to wunnbreck_caseworker, wunnbreck_lisko_manager
  using (organisation_id = (select viewer_organisation()))
  with check (organisation_id = (select viewer_organisation())
              and exists (select 1 from permanence p where p.id = permanence_id)
              and (appointment_id is null or exists (select 1 from appointment a where a.id = appointment_id))
              and (household_id is null or exists (select 1 from household h where h.id = household_id)));
create policy intake_identity_of_arrival on intake_identity to wunnbreck_caseworker, wunnbreck_lisko_manager
  using (exists (select 1 from arrival a where a.id = intake_identity.arrival_id))
  with check (exists (select 1 from arrival a where a.id = intake_identity.arrival_id));
