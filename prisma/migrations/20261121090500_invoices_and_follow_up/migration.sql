create table invoice_series (
  key text not null,
  year integer not null check (year between 2016 and 2100),
  last_number integer not null default 0,
  primary key (key, year)
);

create table invoice (
  id uuid primary key default gen_random_uuid(),
  series text not null,
  year integer not null,
  number integer not null check (number > 0),
  code text not null unique,
  kind text not null check (kind in ('claim_settlement', 'occupation_statement')),
  tenancy_id uuid not null references tenancy,
  claim_id uuid unique references claim,
  landlord_id uuid references account,
  household_id uuid references household,
  organisation_id uuid not null references organisation,
  period text check (period ~ '^\d{4}-\d{2}$'),
  language text not null,
  issued_on date not null,
  due_on date,
  total_cents bigint not null,
  frozen jsonb not null,
  file_id uuid not null references stored_file,
  issued_by uuid not null references account,
  created_at timestamptz not null default now(),
  unique (series, year, number),
  check ((kind = 'claim_settlement') = (claim_id is not null)),
  check ((kind = 'occupation_statement') = (period is not null))
);
create index invoice_tenancy_id_idx on invoice (tenancy_id);
create index invoice_landlord_id_idx on invoice (landlord_id);
create index invoice_household_id_idx on invoice (household_id);
create index invoice_organisation_id_idx on invoice (organisation_id);
create index invoice_file_id_idx on invoice (file_id);
create unique index invoice_one_statement_per_month on invoice (tenancy_id, period) where kind = 'occupation_statement';
create trigger invoice_frozen before update or delete on invoice for each row execute function refuse_change();
create trigger invoice_kept before truncate on invoice for each statement execute function refuse_change();

create table follow_up_template (
  version integer primary key,
  valid_from date not null,
  content jsonb not null,
  created_at timestamptz not null default now()
);

create table follow_up_task (
  id uuid primary key default gen_random_uuid(),
  tenancy_id uuid references tenancy,
  household_id uuid not null references household,
  caseworker_id uuid not null references account,
  commune_code char(4) references commune,
  step_key text,
  title text,
  duty boolean not null default true,
  due_on date not null,
  planned_on date,
  anchor text,
  template_version integer references follow_up_template,
  domain text not null default 'visit' check (domain in
    ('home', 'administration', 'money', 'education', 'integration', 'visit', 'ending')),
  responsible text not null default 'caseworker' check (responsible in ('caseworker', 'guarantee_officer', 'scheme_officer')),
  member_ids uuid[] not null default '{}',
  source text,
  required_proof text,
  status text not null default 'open' check (status in ('open', 'done', 'cancelled')),
  done_at timestamptz,
  done_by uuid references account,
  outcome text check (outcome in ('achieved', 'partly', 'not_needed', 'declined')),
  proof text,
  note text,
  version integer not null default 0,
  created_at timestamptz not null default now(),
  check (step_key is not null or title is not null),
  check ((status = 'done') = (done_at is not null and done_by is not null))
);
create index follow_up_task_caseworker_id_status_due_on_idx on follow_up_task (caseworker_id, status, due_on);
create index follow_up_task_household_id_idx on follow_up_task (household_id);
create index follow_up_task_tenancy_id_idx on follow_up_task (tenancy_id);
create index follow_up_task_commune_code_idx on follow_up_task (commune_code);
create unique index follow_up_task_one_per_step on follow_up_task (tenancy_id, step_key) where step_key is not null;

create table timeline_entry (
  id uuid primary key default gen_random_uuid(),
  household_id uuid not null references household,
  tenancy_id uuid references tenancy,
  kind text not null,
  detail jsonb not null default '{}',
  text text,
  author_id uuid references account,
  at timestamptz not null default now()
);
create index timeline_entry_household_id_at_idx on timeline_entry (household_id, at);
create index timeline_entry_tenancy_id_idx on timeline_entry (tenancy_id);
create trigger timeline_entry_frozen before update or delete on timeline_entry for each row execute function refuse_change();

create table notification (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account,
  kind text not null,
  detail jsonb not null default '{}',
  link text,
  read_at timestamptz,
  created_at timestamptz not null default now()
);
create index notification_account_id_created_at_idx on notification (account_id, created_at);

create table kept_mail (
  id uuid primary key default gen_random_uuid(),
  recipient text not null,
  language text not null,
  subject text not null,
  text text not null,
  created_at timestamptz not null default now()
);
create index kept_mail_recipient_created_at_idx on kept_mail (recipient, created_at);
