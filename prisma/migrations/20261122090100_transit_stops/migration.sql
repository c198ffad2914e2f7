-- Stops of public transport with their departures on a weekday, and where each set of them came from. Public facts.
create table stop_import (
  id uuid primary key default gen_random_uuid(),
  layer text not null check (layer in ('timetable', 'stations')),
  format text not null check (format in ('gtfs', 'stops', 'stations')),
  file_name text not null,
  file_hash char(64) not null check (file_hash ~ '^[0-9a-f]{64}$'),
  service_day date,
  stops integer not null check (stops > 0),
  departures bigint not null,
  left_out integer not null,
  imported_at timestamptz not null default now()
);
create index stop_import_layer_imported_at_idx on stop_import (layer, imported_at desc);

create table transit_stop (
  layer text not null check (layer in ('timetable', 'stations')),
  stop_id text not null,
  import_id uuid not null references stop_import,
  name text,
  kind text not null check (kind in ('rail', 'tram', 'bus', 'other')),
  point geometry(Point, 4326) not null,
  departures integer not null check (departures > 0),
  -- A station that is a stop of the timetable as well is shown once.
  is_repeated boolean not null default false,
  primary key (layer, stop_id)
);
create index transit_stop_import_id_idx on transit_stop (import_id);
create index transit_stop_point_idx on transit_stop using gist (point);
create index transit_stop_place_idx on transit_stop using gist ((point::geography)) where not is_repeated;

grant select on transit_stop, stop_import to wunnbreck_visitor, wunnbreck_sign_in, wunnbreck_system, wunnbreck_landlord,
  wunnbreck_caseworker, wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer,
  wunnbreck_office_social_worker, wunnbreck_administrator, wunnbreck_auditor;
grant insert, update, delete on transit_stop, stop_import to wunnbreck_system;
