create table matching_policy (
  version integer primary key,
  valid_from date not null,
  content jsonb not null,
  created_at timestamptz not null default now()
);

create table proposal (
  id uuid primary key default gen_random_uuid(),
  offer_id uuid not null references offer,
  dwelling_id uuid not null references dwelling,
  household_id uuid not null references household,
  landlord_id uuid not null references account,
  caseworker_id uuid not null references account,
  scheme text not null check (scheme in ('lisko_guarantee', 'ais', 'wunnengshellef')),
  status text not null default 'held' check (status in ('held', 'accepted', 'signed', 'declined', 'expired', 'withdrawn', 'superseded')),
  alias text not null,
  card jsonb not null,
  points integer not null,
  points_detail jsonb not null,
  policy_version integer not null references matching_policy,
  snapshot jsonb not null,
  expires_at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid references account,
  decline_reason text,
  decline_note text,
  version integer not null default 0,
  created_at timestamptz not null default now(),
  -- A withdrawal may say why; a refusal must.
  check (status <> 'declined' or decline_reason is not null),
  check (decline_reason is null or status in ('declined', 'withdrawn'))
);
create index proposal_offer_id_idx on proposal (offer_id);
create index proposal_dwelling_id_idx on proposal (dwelling_id);
create index proposal_household_id_idx on proposal (household_id);
create index proposal_landlord_id_idx on proposal (landlord_id);
create index proposal_caseworker_id_idx on proposal (caseworker_id);
-- The hold: at most one live proposal per dwelling and per household, whoever writes it.
create unique index proposal_one_per_dwelling on proposal (dwelling_id) where status in ('held', 'accepted');
create unique index proposal_one_per_household on proposal (household_id) where status in ('held', 'accepted');

create sequence tenancy_number start 1001;
create function next_tenancy_code() returns text language sql volatile
  as $$ select 'T-' || nextval('tenancy_number') $$;

create table tenancy (
  id uuid primary key default gen_random_uuid(),
  code text not null unique default next_tenancy_code(),
  proposal_id uuid not null unique references proposal,
  offer_id uuid not null references offer,
  dwelling_id uuid not null references dwelling,
  household_id uuid not null references household,
  landlord_id uuid not null references account,
  caseworker_id uuid not null references account,
  organisation_id uuid not null references organisation,
  commune_code char(4) not null references commune,
  scheme text not null check (scheme in ('lisko_guarantee', 'ais', 'wunnengshellef')),
  legal_title text not null check (legal_title in ('bail_a_loyer', 'mise_a_disposition')),
  status text not null default 'signed' check (status in ('signed', 'active', 'ending', 'closed')),
  signed_on date not null,
  signed_at text not null,
  starts_on date not null,
  ends_on date check (ends_on > starts_on),
  rent_cents bigint not null check (rent_cents > 0),
  charges_cents bigint not null check (charges_cents >= 0),
  deposit_cents bigint not null check (deposit_cents >= 0),
  occupation_cents bigint check (occupation_cents >= 0),
  entry_inventory_on date,
  closed_on date check (closed_on >= starts_on),
  close_reason text,
  version integer not null default 0,
  created_at timestamptz not null default now(),
  -- Law of 21 September 2006 for a lease; a mise à disposition is not a lease and has an occupation indemnity.
  constraint tenancy_title_fits_scheme check ((scheme = 'lisko_guarantee') = (legal_title = 'bail_a_loyer')),
  constraint tenancy_indemnity_fits_title check ((legal_title = 'mise_a_disposition') = (occupation_cents is not null)),
  constraint tenancy_closed check ((status = 'closed') = (closed_on is not null and close_reason is not null)),
  constraint tenancy_one_occupancy exclude using gist (dwelling_id with =, daterange(starts_on, closed_on) with &&)
);
create index tenancy_dwelling_id_idx on tenancy (dwelling_id);
create index tenancy_household_id_idx on tenancy (household_id);
create index tenancy_landlord_id_idx on tenancy (landlord_id);
create index tenancy_caseworker_id_idx on tenancy (caseworker_id);
create index tenancy_organisation_id_idx on tenancy (organisation_id);
create index tenancy_commune_code_idx on tenancy (commune_code);
create index tenancy_offer_id_idx on tenancy (offer_id);
create unique index tenancy_one_per_household on tenancy (household_id) where status <> 'closed';

create table tenancy_party (
  id uuid primary key default gen_random_uuid(),
  tenancy_id uuid not null references tenancy,
  party text not null check (party in ('owner', 'organisation', 'tenant', 'occupant', 'referring_service')),
  name text not null,
  postal_address text,
  landlord_sees boolean not null,
  unique (tenancy_id, party)
);

create table guarantee (
  id uuid primary key default gen_random_uuid(),
  tenancy_id uuid not null unique references tenancy,
  landlord_id uuid not null references account,
  caseworker_id uuid not null references account,
  status text not null default 'proposed' check (status in
    ('proposed', 'signed', 'active', 'ending', 'released', 'expired')),
  cap_cents bigint not null check (cap_cents > 0),
  covers text[] not null,
  starts_on date not null,
  ends_on date not null check (ends_on > starts_on),
  parameters jsonb not null,
  activated_by uuid references account,
  activated_at timestamptz,
  ended_on date,
  end_reason text,
  version integer not null default 0,
  created_at timestamptz not null default now(),
  check ((status in ('released', 'expired')) = (ended_on is not null)),
  check (status not in ('active', 'ending', 'expired') or activated_by is not null)
);
create index guarantee_landlord_id_idx on guarantee (landlord_id);
create index guarantee_caseworker_id_idx on guarantee (caseworker_id);
create index guarantee_status_ends_on_idx on guarantee (status, ends_on);

create sequence claim_number start 101;
create function next_claim_code() returns text language sql volatile
  as $$ select 'C-' || nextval('claim_number') $$;

create table claim (
  id uuid primary key default gen_random_uuid(),
  code text not null unique default next_claim_code(),
  guarantee_id uuid not null references guarantee,
  tenancy_id uuid not null references tenancy,
  landlord_id uuid not null references account,
  kind text not null check (kind in ('rent', 'damage')),
  occurred_on date not null,
  amount_cents bigint not null check (amount_cents > 0),
  description text not null,
  status text not null default 'filed' check (status in ('filed', 'assessed', 'decided', 'contested', 'settled')),
  filed_by uuid not null references account,
  filed_at timestamptz not null default now(),
  assessed_by uuid references account,
  assessed_at timestamptz,
  assessed_cents bigint check (assessed_cents between 0 and amount_cents),
  assessment_reason text,
  decided_by uuid references account,
  decided_at timestamptz,
  decision text check (decision in ('approved', 'reduced', 'refused')),
  allowed_cents bigint check (allowed_cents between 0 and amount_cents),
  decision_reason text,
  settled_by uuid references account,
  settled_at timestamptz,
  version integer not null default 0,
  constraint claim_four_eyes check (decided_by is null or (decided_by <> filed_by and decided_by <> assessed_by)),
  constraint claim_assessed check (status = 'filed' or (assessed_by is not null and assessed_cents is not null)),
  constraint claim_decided check ((status in ('decided', 'contested', 'settled')) = (decided_by is not null and decision is not null and allowed_cents is not null)),
  constraint claim_refused_pays_nothing check (decision <> 'refused' or allowed_cents = 0),
  constraint claim_settled check ((status = 'settled') = (settled_by is not null))
);
create index claim_guarantee_id_idx on claim (guarantee_id);
create index claim_tenancy_id_idx on claim (tenancy_id);
create index claim_landlord_id_idx on claim (landlord_id);
create index claim_status_idx on claim (status);
