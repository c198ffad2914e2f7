-- When LISKO receives people: weekly permanences in Luxembourg's wall time, and the days on which one does not take place.
create table permanence (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  -- 1 Monday … 7 Sunday.
  weekday integer not null check (weekday between 1 and 7),
  -- Minutes since midnight on Luxembourg's clocks.
  from_minute integer not null check (from_minute between 0 and 1439),
  to_minute integer not null check (to_minute between 1 and 1440),
  place text not null check (length(place) between 1 and 200),
  slot_minutes integer not null check (slot_minutes between 5 and 240),
  -- How many appointments begin at the same time.
  desks integer not null check (desks between 1 and 20),
  valid_from date not null,
  -- First day on which it no longer takes place.
  valid_to date check (valid_to > valid_from),
  -- Of a permanence that ships with the product.
  source text,
  created_by uuid references account,
  created_at timestamptz not null default now(),
  check (from_minute + slot_minutes <= to_minute),
  exclude using gist (organisation_id with =, weekday with =, int4range(from_minute, to_minute) with &&,
                      daterange(valid_from, valid_to) with &&)
);
create index permanence_organisation_id_idx on permanence (organisation_id);

create table permanence_closure (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  first_on date not null,
  last_on date not null,
  reason text not null check (length(reason) between 1 and 200),
  created_by uuid references account,
  created_at timestamptz not null default now(),
  check (last_on >= first_on and last_on <= first_on + 366)
);
create index permanence_closure_organisation_id_idx on permanence_closure (organisation_id, last_on);

do $$
declare
  name text;
begin
  foreach name in array array['permanence', 'permanence_closure'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert, update, delete on %I to wunnbreck_system', name);
    execute format('create policy %I on %I to wunnbreck_system using (true) with check (true)', name || '_system', name);
    execute format('grant select on %I to wunnbreck_caseworker, wunnbreck_lisko_manager', name);
    execute format('create policy %I on %I for select to wunnbreck_caseworker using (organisation_id = (select viewer_organisation()))',
                   name || '_team', name);
    execute format('create policy %I on %I to wunnbreck_lisko_manager using (organisation_id = (select viewer_organisation()))
                    with check (organisation_id = (select viewer_organisation()))', name || '_manager', name);
  end loop;
end $$;
grant insert, update (valid_to) on permanence to wunnbreck_lisko_manager;
grant insert, delete on permanence_closure to wunnbreck_lisko_manager;
