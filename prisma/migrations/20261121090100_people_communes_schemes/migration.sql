create table organisation (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('lisko', 'ais', 'wunnengshellef', 'office_social', 'housing_provider')),
  name text not null check (length(name) between 1 and 200),
  office_no integer unique check (office_no between 1 and 30),
  seat_commune text,
  email text,
  phone text,
  postal_address text,
  iban text,
  unique (kind, name),
  check ((kind = 'office_social') = (office_no is not null))
);

create table commune (
  code char(4) primary key check (code ~ '^\d{4}$'),
  name text not null unique,
  name_lb text,
  canton text not null,
  population integer not null check (population > 0),
  population_on date not null,
  area_km2 numeric(8, 2) not null check (area_km2 > 0),
  centroid_lon double precision not null,
  centroid_lat double precision not null,
  inner_lon double precision not null,
  inner_lat double precision not null,
  departures_per_weekday integer not null check (departures_per_weekday >= 0),
  has_rail_station boolean not null,
  area geometry(MultiPolygon, 4326),
  area_source text not null default 'approximate' check (area_source in ('approximate', 'official'))
);
create index commune_area_idx on commune using gist (area);

create table commune_neighbour (
  commune_code char(4) not null references commune,
  neighbour_code char(4) not null references commune,
  primary key (commune_code, neighbour_code),
  check (commune_code <> neighbour_code)
);

create table office_territory (
  commune_code char(4) primary key references commune,
  organisation_id uuid not null references organisation,
  status text not null check (status in ('sourced', 'partly', 'deduced', 'unverified')),
  source text not null
);
create index office_territory_organisation_id_idx on office_territory (organisation_id);

create table legal_parameter (
  id uuid primary key default gen_random_uuid(),
  key text not null,
  value numeric(14, 4) not null,
  unit text not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  source text not null,
  status text not null check (status in ('verified', 'unverified')),
  unique (key, valid_from),
  exclude using gist (key with =, daterange(valid_from, valid_to) with &&)
);

create table account (
  id uuid primary key default gen_random_uuid(),
  email text not null unique check (email = lower(email) and email like '%_@_%' and length(email) <= 254),
  password_hash text,
  name text not null check (length(name) between 1 and 200),
  phone text,
  language text not null default 'fr' check (language in ('fr', 'de', 'lb', 'en')),
  postal_address text,
  iban text,
  email_verified_at timestamptz,
  disabled_at timestamptz,
  created_at timestamptz not null default now()
);

create table membership (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account,
  role text not null check (role in ('landlord', 'caseworker', 'guarantee_officer', 'lisko_manager', 'scheme_officer',
    'office_social_worker', 'administrator', 'auditor')),
  organisation_id uuid references organisation,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  check ((role = 'landlord') = (organisation_id is null))
);
create index membership_account_id_idx on membership (account_id);
create index membership_organisation_id_idx on membership (organisation_id);
create unique index membership_active on membership (account_id, role, organisation_id) nulls not distinct where ended_at is null;

create table invitation (
  id uuid primary key default gen_random_uuid(),
  email text not null check (email = lower(email)),
  name text not null check (length(name) between 1 and 200),
  role text not null check (role <> 'landlord'),
  organisation_id uuid references organisation,
  language text not null default 'fr' check (language in ('fr', 'de', 'lb', 'en')),
  token_hash bytea unique,
  invited_by uuid references account,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz
);
create index invitation_organisation_id_idx on invitation (organisation_id);

create table session (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  account_id uuid not null references account,
  membership_id uuid not null references membership,
  user_agent text,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index session_account_id_idx on session (account_id);
create index session_membership_id_idx on session (membership_id);

create table account_token (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account,
  purpose text not null check (purpose in ('verify_email', 'reset_password')),
  token_hash bytea not null unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index account_token_account_id_idx on account_token (account_id);
