-- Documents of a dwelling: what proves that it may be let, by whom, and what it is like.
create table dwelling_paper (
  id uuid primary key default gen_random_uuid(),
  dwelling_id uuid not null references dwelling,
  file_id uuid not null references stored_file,
  kind text not null check (kind in ('energy_passport', 'plan', 'ownership', 'mandate')),
  name text not null check (length(name) between 1 and 120),
  created_at timestamptz not null default now()
);
create index dwelling_paper_dwelling_id_idx on dwelling_paper (dwelling_id);
create index dwelling_paper_file_id_idx on dwelling_paper (file_id);
alter table dwelling_paper enable row level security;
alter table dwelling_paper force row level security;
grant select, insert, update, delete on dwelling_paper to wunnbreck_system;
create policy dwelling_paper_system on dwelling_paper to wunnbreck_system using (true) with check (true);

-- Who else owns the dwelling, or whom the mandated person acts for; until when the energy passport counts.
alter table offer
  add column owner_names text,
  add column energy_passport_expires_on date,
  add column deposit_cents bigint check (deposit_cents >= 0);

-- `unit`: which dwelling of a building · `habitability`: the owner's own answers to the self-check, by question.
alter table dwelling
  add column unit text,
  add column habitability jsonb not null default '{}' check (jsonb_typeof(habitability) = 'object');

-- What a picture looks like, in 64 places: two pictures of one room differ in few of them.
alter table photo add column look text check (look ~ '^[01]{64}$');

grant select, insert, delete on dwelling_paper to wunnbreck_landlord;
grant select on dwelling_paper to wunnbreck_caseworker, wunnbreck_guarantee_officer, wunnbreck_lisko_manager,
  wunnbreck_scheme_officer, wunnbreck_auditor;
create policy dwelling_paper_landlord on dwelling_paper to wunnbreck_landlord
  using (exists (select 1 from dwelling d where d.id = dwelling_paper.dwelling_id))
  with check (exists (select 1 from dwelling d where d.id = dwelling_paper.dwelling_id));
-- Who reviews offers sees every paper; a caseworker what the dwelling is like, not who owns it by which title.
create policy dwelling_paper_reviewer on dwelling_paper for select
  to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer, wunnbreck_auditor
  using (exists (select 1 from dwelling d where d.id = dwelling_paper.dwelling_id));
create policy dwelling_paper_caseworker on dwelling_paper for select to wunnbreck_caseworker
  using (kind in ('energy_passport', 'plan')
    and exists (select 1 from dwelling d where d.id = dwelling_paper.dwelling_id));

-- A file may be read through the row that names it. A role without any of them still needs to be allowed to ask.
grant select on dwelling_paper to wunnbreck_office_social_worker, wunnbreck_administrator;
do $$
declare
  name text;
begin
  foreach name in array array['wunnbreck_landlord', 'wunnbreck_caseworker', 'wunnbreck_guarantee_officer', 'wunnbreck_lisko_manager',
    'wunnbreck_scheme_officer', 'wunnbreck_office_social_worker', 'wunnbreck_administrator', 'wunnbreck_auditor'] loop
    execute format('alter policy %I on stored_file using (owner_id = (select viewer_account())
      or exists (select 1 from photo p where p.file_id = stored_file.id)
      or exists (select 1 from invoice i where i.file_id = stored_file.id)
      or exists (select 1 from dwelling_paper d where d.file_id = stored_file.id))', 'stored_file_read_' || name);
  end loop;
end $$;
