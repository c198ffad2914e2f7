-- The visit of a dwelling before a family is brought into it: a checklist with photos, kept while it is filled in.
create table habitability_visit (
  id uuid primary key default gen_random_uuid(),
  offer_id uuid not null references offer,
  visited_on date not null,
  visited_by uuid not null references account,
  answers jsonb not null default '{}' check (jsonb_typeof(answers) = 'object'),
  note text,
  result text check (result in ('passed', 'failed')),
  finished_at timestamptz,
  updated_at timestamptz not null default now(),
  check ((result is null) = (finished_at is null))
);
-- One visit of an offer is being filled in at a time.
create unique index habitability_visit_one_open on habitability_visit (offer_id) where result is null;
create index habitability_visit_offer_id_idx on habitability_visit (offer_id);
create table visit_photo (
  id uuid primary key default gen_random_uuid(),
  visit_id uuid not null references habitability_visit,
  file_id uuid not null references stored_file,
  created_at timestamptz not null default now()
);
create index visit_photo_visit_id_idx on visit_photo (visit_id);
create index visit_photo_file_id_idx on visit_photo (file_id);

do $$
declare
  name text;
begin
  foreach name in array array['habitability_visit', 'visit_photo'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert, update, delete on %I to wunnbreck_system', name);
    execute format('create policy %I on %I to wunnbreck_system using (true) with check (true)', name || '_system', name);
    execute format('grant select, insert, update on %I to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer', name);
    execute format('grant select on %I to wunnbreck_auditor', name);
  end loop;
end $$;
-- A file may be read through the photo of a visit, so everybody needs to be allowed to ask.
grant select on visit_photo to wunnbreck_landlord, wunnbreck_caseworker, wunnbreck_office_social_worker, wunnbreck_administrator;
grant delete on visit_photo to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer;
create policy habitability_visit_reviewer on habitability_visit
  to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer
  using (exists (select 1 from offer o where o.id = offer_id)) with check (exists (select 1 from offer o where o.id = offer_id));
create policy habitability_visit_auditor on habitability_visit for select to wunnbreck_auditor
  using (exists (select 1 from offer o where o.id = offer_id));
create policy visit_photo_reviewer on visit_photo
  to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer
  using (exists (select 1 from habitability_visit v where v.id = visit_id))
  with check (exists (select 1 from habitability_visit v where v.id = visit_id));
create policy visit_photo_auditor on visit_photo for select to wunnbreck_auditor
  using (exists (select 1 from habitability_visit v where v.id = visit_id));

do $$
declare
  name text;
begin
  foreach name in array array['wunnbreck_landlord', 'wunnbreck_caseworker', 'wunnbreck_guarantee_officer', 'wunnbreck_lisko_manager',
    'wunnbreck_scheme_officer', 'wunnbreck_office_social_worker', 'wunnbreck_administrator', 'wunnbreck_auditor'] loop
    execute format('alter policy %I on stored_file using (owner_id = (select viewer_account())
      or exists (select 1 from photo p where p.file_id = stored_file.id)
      or exists (select 1 from invoice i where i.file_id = stored_file.id)
      or exists (select 1 from dwelling_paper d where d.file_id = stored_file.id)
      or exists (select 1 from visit_photo v where v.file_id = stored_file.id))', 'stored_file_read_' || name);
  end loop;
end $$;
