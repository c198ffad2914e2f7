-- AIS and Wunnengshëllef accept an offer with their own terms; the owner agrees before it goes on.
alter table offer drop constraint offer_status_check;
alter table offer add constraint offer_status_check check (status in ('draft', 'submitted', 'changes_requested', 'accepted',
  'published', 'paused', 'reserved', 'let', 'withdrawn', 'refused', 'ended'));
-- Another way the reviewer suggests; the owner takes it with one answer.
alter table offer add column suggested_scheme text check (suggested_scheme in ('lisko_guarantee', 'ais', 'wunnengshellef'));

-- What is looked at before an offer goes on the market.
create table offer_check (
  offer_id uuid not null references offer,
  kind text not null check (kind in ('exists', 'title', 'papers', 'habitability')),
  result text not null check (result in ('ok', 'failed', 'waived')),
  note text,
  checked_by uuid not null references account,
  checked_at timestamptz not null,
  primary key (offer_id, kind),
  check (result = 'ok' or note is not null)
);

create table offer_terms (
  offer_id uuid primary key references offer,
  rent_cents bigint not null check (rent_cents > 0),
  starts_on date not null,
  months integer not null check (months between 1 and 120),
  works text,
  stated_by uuid not null references account,
  stated_at timestamptz not null,
  answer text check (answer in ('agreed', 'declined')),
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null))
);

do $$
declare
  name text;
begin
  foreach name in array array['offer_check', 'offer_terms'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert, update, delete on %I to wunnbreck_system', name);
    execute format('create policy %I on %I to wunnbreck_system using (true) with check (true)', name || '_system', name);
    execute format('grant select, insert, update on %I to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer', name);
    execute format('create policy %I on %I to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer
      using (exists (select 1 from offer o where o.id = offer_id)) with check (exists (select 1 from offer o where o.id = offer_id))', name || '_reviewer', name);
    execute format('grant select on %I to wunnbreck_caseworker, wunnbreck_auditor', name);
    execute format('create policy %I on %I for select to wunnbreck_caseworker, wunnbreck_auditor
      using (exists (select 1 from offer o where o.id = offer_id))', name || '_reader', name);
  end loop;
end $$;
-- The owner reads the terms of his offer and answers them; the checks are for those who review.
grant select, update (answer, answered_at) on offer_terms to wunnbreck_landlord;
create policy offer_terms_landlord on offer_terms to wunnbreck_landlord
  using (exists (select 1 from offer o where o.id = offer_id)) with check (exists (select 1 from offer o where o.id = offer_id));
grant update (suggested_scheme) on offer to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer;
