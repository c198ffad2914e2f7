-- Households that others send to LISKO, with their consent; why in needs, never in diagnoses.
create table referral (
  id uuid primary key default gen_random_uuid(),
  -- The house it is sent to.
  organisation_id uuid not null references organisation,
  referrer text not null check (referrer in ('ona', 'office_social', 'commune', 'hospital', 'association', 'family', 'other')),
  -- The office social that sends; it sees what became of it.
  referring_organisation_id uuid references organisation,
  -- Whom to ask about it.
  contact text not null check (length(contact) between 1 and 200),
  need text not null check (length(need) between 1 and 1000),
  urgency text not null check (urgency in ('urgent', 'soon', 'normal')),
  persons integer not null check (persons between 1 and 40),
  languages text[] not null default '{}',
  interpreter_needed boolean not null default false,
  -- The day on which the household agreed to be referred.
  consent_on date not null,
  received_on date not null,
  status text not null default 'received' check (status in ('received', 'scheduled', 'file', 'not_taken')),
  appointment_id uuid unique references appointment,
  household_id uuid references household,
  reason text check (length(reason) between 1 and 500),
  decided_by uuid references account,
  decided_at timestamptz,
  recorded_by uuid references account,
  created_at timestamptz not null default now(),
  check (referrer = 'office_social' or referring_organisation_id is null),
  check ((status = 'scheduled') <= (appointment_id is not null)),
  check ((status = 'file') = (household_id is not null)),
  check ((status = 'not_taken') = (reason is not null))
);
create index referral_organisation_id_idx on referral (organisation_id, status);
create index referral_referring_organisation_id_idx on referral (referring_organisation_id);
create index referral_household_id_idx on referral (household_id);

-- A name may be of a referral and of the appointment it led to.
alter table intake_identity add column referral_id uuid unique references referral;
alter table intake_identity drop constraint intake_identity_owner;
alter table intake_identity add constraint intake_identity_owner
  check (num_nonnulls(appointment_id, referral_id) >= 1 and arrival_id is null
         or num_nonnulls(appointment_id, referral_id) = 0 and arrival_id is not null);

alter table referral enable row level security;
alter table referral force row level security;
grant select, insert, update, delete on referral to wunnbreck_system;
create policy referral_system on referral to wunnbreck_system using (true) with check (true);
grant select, insert, update (status, appointment_id, household_id, reason, decided_by, decided_at)
  on referral to wunnbreck_caseworker, wunnbreck_lisko_manager;
create policy referral_team on referral to wunnbreck_caseworker, wunnbreck_lisko_manager
  using (organisation_id = (select viewer_organisation()))
  with check (organisation_id = (select viewer_organisation())
              and (household_id is null or exists (select 1 from household h where h.id = household_id)));
grant select, insert on referral to wunnbreck_office_social_worker;
create policy referral_office_reads on referral for select to wunnbreck_office_social_worker
  using (referring_organisation_id = (select viewer_organisation()));
create policy referral_office_sends on referral for insert to wunnbreck_office_social_worker
  with check (referring_organisation_id = (select viewer_organisation()) and referrer = 'office_social' and status = 'received'
              and appointment_id is null and household_id is null and recorded_by = (select viewer_account()));

-- When somebody it sent is expected, and nothing else of the appointment.
grant select (id, held_on, minute, status) on appointment to wunnbreck_office_social_worker;
create policy appointment_of_referral on appointment for select to wunnbreck_office_social_worker
  using (exists (select 1 from referral r where r.appointment_id = appointment.id));
grant select, insert on intake_identity to wunnbreck_office_social_worker;
create policy intake_identity_of_referral on intake_identity
  to wunnbreck_caseworker, wunnbreck_lisko_manager, wunnbreck_office_social_worker
  using (exists (select 1 from referral r where r.id = intake_identity.referral_id))
  with check (exists (select 1 from referral r where r.id = intake_identity.referral_id));
