create table stored_file (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('photo', 'invoice', 'document')),
  media_type text not null,
  bytes integer not null check (bytes > 0),
  sha256 bytea not null,
  storage_key text not null unique,
  owner_id uuid references account,
  created_at timestamptz not null default now()
);
create index stored_file_owner_id_idx on stored_file (owner_id);

-- A draft may lack anything; what a submitted offer must have is checked when its status leaves 'draft'.
create table dwelling (
  id uuid primary key default gen_random_uuid(),
  landlord_id uuid not null references account,
  commune_code char(4) references commune,
  street text,
  house_number text,
  postal_code text check (postal_code ~ '^L-\d{4}$'),
  locality text,
  point geometry(Point, 4326),
  kind text check (kind in ('apartment', 'house', 'studio', 'duplex', 'room')),
  bedrooms integer check (bedrooms between 0 and 20),
  area_m2 numeric(6, 1) check (area_m2 > 0),
  floor integer check (floor between -2 and 60),
  lift boolean,
  step_free boolean,
  walk_in_shower boolean,
  furnished boolean,
  pets_allowed boolean,
  heating text,
  energy_class text check (energy_class in ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I')),
  description text,
  version integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index dwelling_landlord_id_idx on dwelling (landlord_id);
create index dwelling_commune_code_idx on dwelling (commune_code);
create index dwelling_point_idx on dwelling using gist (point);

create table offer (
  id uuid primary key default gen_random_uuid(),
  dwelling_id uuid not null references dwelling,
  landlord_id uuid not null references account,
  status text not null default 'draft' check (status in
    ('draft', 'submitted', 'changes_requested', 'published', 'reserved', 'let', 'withdrawn', 'refused', 'ended')),
  scheme text check (scheme in ('lisko_guarantee', 'ais', 'wunnengshellef')),
  rent_cents bigint check (rent_cents > 0),
  charges_cents bigint check (charges_cents >= 0),
  available_from date,
  minimum_months integer check (minimum_months between 1 and 120),
  invested_capital_cents bigint check (invested_capital_cents > 0),
  ownership_title text check (ownership_title in ('owner', 'co_owner', 'usufructuary', 'mandated')),
  energy_passport_number text,
  wizard_step text not null default 'where',
  review_note text,
  reviewed_by uuid references account,
  reviewed_at timestamptz,
  submitted_at timestamptz,
  published_at timestamptz,
  ended_at timestamptz,
  end_reason text,
  version integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint offer_complete check (status in ('draft', 'withdrawn')
    or (scheme is not null and rent_cents is not null and charges_cents is not null and available_from is not null))
);
create index offer_dwelling_id_idx on offer (dwelling_id);
create index offer_landlord_id_idx on offer (landlord_id);
create index offer_status_scheme_idx on offer (status, scheme);
create unique index offer_one_open_per_dwelling on offer (dwelling_id)
  where status not in ('withdrawn', 'refused', 'ended');

create table photo (
  id uuid primary key default gen_random_uuid(),
  dwelling_id uuid not null references dwelling,
  file_id uuid not null references stored_file,
  position integer not null check (position >= 0),
  alt text not null default '',
  created_at timestamptz not null default now()
);
create index photo_dwelling_id_idx on photo (dwelling_id);
create index photo_file_id_idx on photo (file_id);

create sequence household_number start 2001;
create function next_household_code() returns text language sql volatile
  as $$ select 'H-' || nextval('household_number') $$;

create table household (
  id uuid primary key default gen_random_uuid(),
  code text not null unique default next_household_code(),
  organisation_id uuid not null references organisation,
  caseworker_id uuid not null references account,
  status text not null default 'received' check (status in ('received', 'assessed', 'ready', 'parked', 'housed', 'closed')),
  protection_status text not null check (protection_status in ('refugee', 'subsidiary', 'temporary', 'other')),
  protection_valid_until date,
  resettlement boolean not null default false,
  referrer text not null default 'self' check (referrer in ('self', 'office_social', 'ona', 'hospital', 'commune', 'family', 'association', 'other')),
  referring_organisation_id uuid references organisation,
  languages text[] not null default '{}',
  interpreter_needed boolean not null default false,
  needs text[] not null default '{}' check (needs <@ array['step_free', 'lift', 'ground_floor', 'walk_in_shower',
    'near_hospital', 'quiet']),
  needs_furnished boolean not null default false,
  has_pets boolean not null default false,
  accepts_shared boolean not null default false,
  social_project_agreed boolean not null default false,
  share_consent_on date,
  registered_on date not null,
  exit_deadline date,
  earliest_move_in date,
  current_housing text not null check (current_housing in
    ('none', 'emergency', 'eviction', 'unfit', 'reception_centre', 'family_or_friends', 'social_housing', 'private')),
  bedrooms_override integer check (bedrooms_override between 0 and 20),
  bedrooms_override_reason text,
  parked_until date,
  closed_at timestamptz,
  close_reason text,
  version integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check ((bedrooms_override is null) = (bedrooms_override_reason is null)),
  check ((status = 'parked') = (parked_until is not null))
);
create index household_caseworker_id_idx on household (caseworker_id);
create index household_organisation_id_status_idx on household (organisation_id, status);
create index household_referring_organisation_id_idx on household (referring_organisation_id);

create table household_member (
  id uuid primary key default gen_random_uuid(),
  household_id uuid not null references household,
  position integer not null check (position >= 0),
  relation text not null check (relation in ('reference', 'partner', 'child', 'parent', 'sibling', 'other_adult', 'other_child')),
  related_to integer,
  birth_date date,
  birth_year integer check (birth_year between 1900 and 2100),
  sex text check (sex in ('female', 'male')),
  expected_on date,
  unique (household_id, position),
  check (birth_date is null or birth_year is null or birth_year = extract(year from birth_date)),
  check (related_to <> position)
);
create unique index household_one_reference on household_member (household_id) where relation = 'reference';

create table household_income (
  id uuid primary key default gen_random_uuid(),
  household_id uuid not null references household,
  source text not null check (source in
    ('work', 'revis', 'unemployment', 'pension', 'family_allowance', 'student_grant', 'maintenance', 'other')),
  monthly_cents bigint not null check (monthly_cents >= 0)
);
create index household_income_household_id_idx on household_income (household_id);

create table household_identity (
  household_id uuid primary key references household,
  phone text,
  email text,
  postal_address text
);

create table member_identity (
  member_id uuid primary key references household_member on delete cascade,
  given_name text not null,
  family_name text not null,
  native_name text
);

create table commune_wish (
  household_id uuid not null references household,
  commune_code char(4) not null references commune,
  wish text not null check (wish in ('must', 'wish', 'fine', 'never')),
  reason text,
  primary key (household_id, commune_code)
);
create index commune_wish_commune_code_idx on commune_wish (commune_code);
