-- Owners as people one is in touch with, from the first call on, with or without an account.
create table owner_relation (
  id uuid primary key default gen_random_uuid(),
  account_id uuid unique references account,
  email text unique check (email = lower(email) and length(email) <= 254),
  name text not null check (length(name) between 1 and 200),
  phone text,
  postal_address text,
  language text not null default 'fr' check (language in ('fr', 'de', 'lb', 'en')),
  -- The way the owner thinks of; null while it is open.
  scheme text check (scheme in ('lisko_guarantee', 'ais', 'wunnengshellef')),
  -- Where the dwelling is that the owner spoke of.
  commune_code char(4) references commune,
  source text not null check (source in ('call', 'press', 'information_evening', 'website', 'import', 'other')),
  responsible_id uuid references account,
  next_step text check (length(next_step) between 1 and 300),
  next_step_on date,
  -- When the responsible person was told of this next step.
  reminded_at timestamptz,
  -- As far as staff brought it; counts where no offer is open.
  own_stage text not null default 'first_contact' check (own_stage in ('first_contact', 'informed', 'not_now')),
  not_now_reason text,
  -- Follows from the offers, see owner_offer_stage.
  offer_stage text check (offer_stage in ('describing', 'in_review', 'terms', 'published', 'let')),
  stage text not null generated always as (coalesce(offer_stage, own_stage)) stored,
  no_contact_since date,
  no_contact_wish text check (no_contact_wish in ('owner', 'staff')),
  no_contact_reason text,
  no_contact_channels text[] not null default '{}' check (no_contact_channels <@ array['letter', 'email', 'call']),
  -- The mail server of the address refuses it for good; a letter came back.
  email_failed_at timestamptz,
  email_failure text,
  letter_returned_on date,
  version integer not null default 0,
  created_by uuid references account,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check ((next_step is null) = (next_step_on is null)),
  check ((own_stage = 'not_now') = (not_now_reason is not null)),
  check ((no_contact_since is null) = (no_contact_channels = '{}')),
  check ((no_contact_since is null) = (no_contact_wish is null)),
  check ((email_failed_at is null) = (email_failure is null))
);
create index owner_relation_stage_idx on owner_relation (stage);
create index owner_relation_next_step_on_idx on owner_relation (next_step_on);
create index owner_relation_responsible_id_idx on owner_relation (responsible_id);
create index owner_relation_commune_code_idx on owner_relation (commune_code);

-- Calls, mails, letters, visits and notes. An entry is never changed: a later one corrects it.
create table owner_contact_entry (
  id uuid primary key default gen_random_uuid(),
  relation_id uuid not null references owner_relation,
  kind text not null check (kind in ('call', 'mail', 'letter', 'visit', 'note')),
  direction text check (direction in ('in', 'out')),
  happened_on date not null,
  text text not null check (length(text) between 1 and 4000),
  corrects_id uuid references owner_contact_entry,
  author_id uuid references account,
  created_at timestamptz not null default now(),
  check ((direction is null) = (kind in ('visit', 'note')))
);
create index owner_contact_entry_relation_id_idx on owner_contact_entry (relation_id, happened_on);
create index owner_contact_entry_corrects_id_idx on owner_contact_entry (corrects_id);
create index owner_contact_entry_author_id_idx on owner_contact_entry (author_id);

-- That somebody saw who the owner is: the kind of document, never its number or a copy.
create table owner_identity_check (
  id uuid primary key default gen_random_uuid(),
  relation_id uuid not null references owner_relation,
  document_kind text not null check (document_kind in ('identity_card', 'passport', 'residence_permit', 'company_extract')),
  seen_on date not null,
  seen_by uuid not null references account,
  created_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid references account,
  withdrawn_reason text,
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create index owner_identity_check_relation_id_idx on owner_identity_check (relation_id);
create unique index owner_identity_check_one_valid on owner_identity_check (relation_id) where withdrawn_at is null;

do $$
declare
  name text;
begin
  foreach name in array array['owner_relation', 'owner_contact_entry', 'owner_identity_check'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert, update, delete on %I to wunnbreck_system', name);
    execute format('create policy %I on %I to wunnbreck_system using (true) with check (true)', name || '_system', name);
    execute format('grant select, insert on %I to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer', name);
  end loop;
end $$;
grant update (email, name, phone, postal_address, language, scheme, commune_code, source, responsible_id, next_step, next_step_on,
              reminded_at, own_stage, not_now_reason, no_contact_since, no_contact_wish, no_contact_reason, no_contact_channels,
              email_failed_at, email_failure, letter_returned_on, version, updated_at)
  on owner_relation to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer;
grant update (withdrawn_at, withdrawn_by, withdrawn_reason)
  on owner_identity_check to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer;

create policy owner_relation_lisko on owner_relation to wunnbreck_guarantee_officer, wunnbreck_lisko_manager
  using (true) with check (true);
-- An officer's owners: those who think of his way, and those with an offer in it.
create policy owner_relation_scheme on owner_relation to wunnbreck_scheme_officer
  using (scheme = (select viewer_scheme()) or exists (select 1 from offer o where o.landlord_id = owner_relation.account_id))
  with check (scheme = (select viewer_scheme()) or exists (select 1 from offer o where o.landlord_id = owner_relation.account_id));
create policy owner_contact_entry_staff on owner_contact_entry
  to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer
  using (exists (select 1 from owner_relation r where r.id = relation_id))
  with check (exists (select 1 from owner_relation r where r.id = relation_id) and author_id = (select viewer_account()));
create policy owner_identity_check_read on owner_identity_check for select
  to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer
  using (exists (select 1 from owner_relation r where r.id = relation_id));
create policy owner_identity_check_insert on owner_identity_check for insert
  to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer
  with check (exists (select 1 from owner_relation r where r.id = relation_id) and seen_by = (select viewer_account()));
create policy owner_identity_check_withdraw on owner_identity_check for update
  to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer
  using (exists (select 1 from owner_relation r where r.id = relation_id))
  with check (withdrawn_by = (select viewer_account()));

-- Where an owner stands by his open offers: the one that is furthest from a signature. Null without an open offer.
create function owner_offer_stage(owner uuid) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select case
    when bool_or(status in ('draft', 'changes_requested')) then 'describing'
    when bool_or(status = 'submitted') then 'in_review'
    when bool_or(status = 'accepted') then 'terms'
    when bool_or(status in ('published', 'paused', 'reserved')) then 'published'
    when bool_or(status = 'let') then 'let'
  end from offer where landlord_id = owner
$$;

-- Brings the stages of owners in line with their offers; an owner with offers is informed at least.
create function keep_owner_stages(owners uuid[]) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  update owner_relation r
     set offer_stage = s.stage,
         own_stage = case when s.stage is not null or r.own_stage = 'first_contact' then 'informed' else r.own_stage end,
         not_now_reason = case when s.stage is not null then null else r.not_now_reason end
    from (select o.landlord_id, owner_offer_stage(o.landlord_id) as stage
            from offer o where o.landlord_id = any (owners) group by o.landlord_id) s
   where r.account_id = s.landlord_id
     and (r.offer_stage is distinct from s.stage or r.own_stage = 'first_contact')
$$;

-- Every owner whose address is proven, or whom staff entered, is a relation: the one with the same address, or a new one.
-- What an owner writes into the account is what the relation says.
create function keep_owner_relations(owners uuid[]) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update owner_relation r
     set account_id = a.id
    from account a
   where a.id = any (owners) and r.account_id is null and r.email = a.email
     and (a.email_verified_at is not null or a.entered_at is not null)
     and exists (select 1 from membership m where m.account_id = a.id and m.role = 'landlord')
     and not exists (select 1 from owner_relation other where other.account_id = a.id);
  insert into owner_relation (account_id, email, name, phone, postal_address, language, source, created_at, updated_at)
    select a.id, a.email, a.name, a.phone, a.postal_address, a.language,
           case when a.entered_at is null then 'website' else 'import' end, a.created_at, a.created_at
      from account a
     where a.id = any (owners) and (a.email_verified_at is not null or a.entered_at is not null)
       and exists (select 1 from membership m where m.account_id = a.id and m.role = 'landlord')
       and not exists (select 1 from owner_relation r where r.account_id = a.id)
    on conflict do nothing;
  update owner_relation r
     set name = a.name, language = a.language, phone = coalesce(a.phone, r.phone),
         postal_address = coalesce(a.postal_address, r.postal_address),
         letter_returned_on = case when a.postal_address is distinct from r.postal_address and a.postal_address is not null
                                   then null else r.letter_returned_on end
    from account a
   where a.id = any (owners) and r.account_id = a.id
     and (r.name, r.language, r.phone, r.postal_address)
         is distinct from (a.name, a.language, coalesce(a.phone, r.phone), coalesce(a.postal_address, r.postal_address));
  perform keep_owner_stages(owners);
end $$;

create function owner_accounts_changed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_table_name = 'membership' then
    perform keep_owner_relations(array(select account_id from changed where role = 'landlord'));
  else
    perform keep_owner_relations(array(select c.id from changed c
      where exists (select 1 from membership m where m.account_id = c.id and m.role = 'landlord')));
  end if;
  return null;
end $$;
create function owner_offers_changed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform keep_owner_stages(array(select distinct landlord_id from changed));
  return null;
end $$;

-- Whether an address for mails belongs to another owner, also to one the viewer does not see.
create function owner_email_is_taken(candidate text, own uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from owner_relation where email = candidate and id <> own)
$$;

create trigger owner_relation_of_membership after insert on membership
  referencing new table as changed for each statement execute function owner_accounts_changed();
create trigger owner_relation_of_account after update on account
  referencing new table as changed for each statement execute function owner_accounts_changed();
create trigger owner_stage_of_new_offer after insert on offer
  referencing new table as changed for each statement execute function owner_offers_changed();
create trigger owner_stage_of_offer after update on offer
  referencing new table as changed for each statement execute function owner_offers_changed();

revoke execute on function owner_offer_stage, keep_owner_stages, keep_owner_relations, owner_accounts_changed, owner_offers_changed,
  owner_email_is_taken from public;
grant execute on function owner_email_is_taken to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer;
grant create on schema public to wunnbreck_system;
alter function owner_offer_stage(uuid) owner to wunnbreck_system;
alter function keep_owner_stages(uuid[]) owner to wunnbreck_system;
alter function keep_owner_relations(uuid[]) owner to wunnbreck_system;
alter function owner_accounts_changed() owner to wunnbreck_system;
alter function owner_email_is_taken(text, uuid) owner to wunnbreck_system;
alter function owner_offers_changed() owner to wunnbreck_system;
revoke create on schema public from wunnbreck_system;

-- The owners who are there already.
select keep_owner_relations(array(select account_id from membership where role = 'landlord'));
