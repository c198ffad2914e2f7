-- A version of the matching policy is made by some, approved by another, and never changes; one that has not begun may be
-- withdrawn. Versions without authors ship with the product.
alter table matching_policy
  add column reason text,
  add column authors uuid[] not null default '{}',
  add column approved_by uuid references account,
  add column approved_at timestamptz,
  add column approval_note text,
  add column withdrawn_on date,
  add column withdrawn_by uuid references account,
  add column withdrawal_note text,
  add constraint matching_policy_approved check (
    (cardinality(authors) = 0) = (approved_by is null) and (approved_by is null) = (approved_at is null)
    and (approved_by is null or reason is not null)),
  add constraint matching_policy_four_eyes check (approved_by <> all (authors)),
  add constraint matching_policy_withdrawn check (
    (withdrawn_on is null) = (withdrawn_by is null) and (withdrawn_on is null) = (withdrawal_note is null)
    and withdrawn_on < valid_from);

-- What the next version may become. Authors are all who wrote in it; none of them approves it.
create table matching_policy_draft (
  id uuid primary key default gen_random_uuid(),
  valid_from date not null,
  content jsonb not null,
  reason text not null,
  authors uuid[] not null check (cardinality(authors) > 0),
  status text not null default 'draft' check (status in ('draft', 'proposed', 'approved', 'dropped')),
  proposed_by uuid references account,
  proposed_at timestamptz,
  reviewed_by uuid references account,
  reviewed_at timestamptz,
  review_note text,
  approved_version integer unique references matching_policy,
  version integer not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint matching_policy_draft_proposed check (
    (status in ('proposed', 'approved')) = (proposed_by is not null) and (proposed_by is null) = (proposed_at is null)
    and proposed_by = any (authors)),
  constraint matching_policy_draft_reviewed check ((reviewed_by is null) = (reviewed_at is null)),
  constraint matching_policy_draft_approved check (
    (status = 'approved') = (approved_version is not null) and (status <> 'approved' or reviewed_by is not null)),
  constraint matching_policy_draft_four_eyes check (status <> 'approved' or reviewed_by <> all (authors))
);

create function keep_policy_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a version of the matching policy is kept' using errcode = 'check_violation';
  end if;
  if (old.version, old.valid_from, old.content, old.reason, old.authors, old.approved_by, old.approved_at, old.approval_note,
      old.created_at)
     is distinct from
     (new.version, new.valid_from, new.content, new.reason, new.authors, new.approved_by, new.approved_at, new.approval_note,
      new.created_at) then
    raise exception 'a version of the matching policy never changes' using errcode = 'check_violation';
  end if;
  if old.withdrawn_on is not null then
    raise exception 'a withdrawn version stays withdrawn' using errcode = 'check_violation';
  end if;
  if old.valid_from <= (now() at time zone 'Europe/Luxembourg')::date then
    raise exception 'a version that has begun is not withdrawn' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger matching_policy_kept before update or delete on matching_policy
  for each row execute function keep_policy_version();

create function keep_policy_authors() returns trigger language plpgsql as $$
begin
  if old.status in ('approved', 'dropped') then
    raise exception 'a settled draft does not change' using errcode = 'check_violation';
  end if;
  if not new.authors @> old.authors then
    raise exception 'who wrote in a draft stays its author' using errcode = 'check_violation';
  end if;
  if (old.valid_from, old.content, old.reason) is distinct from (new.valid_from, new.content, new.reason) then
    if old.status <> 'draft' then
      raise exception 'a proposed draft does not change' using errcode = 'check_violation';
    end if;
    if not (select viewer_account()) = any (new.authors) then
      raise exception 'who writes in a draft is its author' using errcode = 'check_violation';
    end if;
  end if;
  return new;
end $$;
create trigger matching_policy_draft_kept before update on matching_policy_draft
  for each row execute function keep_policy_authors();

alter table matching_policy enable row level security;
alter table matching_policy force row level security;
revoke update on matching_policy from wunnbreck_system;
create policy matching_policy_system on matching_policy to wunnbreck_system using (true) with check (true);
grant select on matching_policy to wunnbreck_administrator;
-- What an applicant is weighed by is no secret.
grant select (version, valid_from, content, withdrawn_on) on matching_policy to wunnbreck_visitor, wunnbreck_landlord,
  wunnbreck_office_social_worker;
create policy matching_policy_read on matching_policy for select to wunnbreck_visitor, wunnbreck_landlord, wunnbreck_caseworker,
  wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer, wunnbreck_office_social_worker,
  wunnbreck_administrator, wunnbreck_auditor using (true);
grant insert on matching_policy to wunnbreck_lisko_manager, wunnbreck_administrator;
grant update (withdrawn_on, withdrawn_by, withdrawal_note) on matching_policy to wunnbreck_lisko_manager;
-- A version is a proposed draft, word for word, and whoever approves it wrote nothing of it.
create policy matching_policy_approve on matching_policy for insert to wunnbreck_lisko_manager, wunnbreck_administrator
  with check (approved_by = (select viewer_account()) and exists (
    select 1 from matching_policy_draft d
     where d.status = 'proposed' and d.content = matching_policy.content and d.valid_from = matching_policy.valid_from
       and d.reason = matching_policy.reason and d.authors = matching_policy.authors));
create policy matching_policy_withdraw on matching_policy for update to wunnbreck_lisko_manager
  using (true) with check (withdrawn_by = (select viewer_account()));

alter table matching_policy_draft enable row level security;
alter table matching_policy_draft force row level security;
grant select, insert, update on matching_policy_draft to wunnbreck_system;
create policy matching_policy_draft_system on matching_policy_draft to wunnbreck_system using (true) with check (true);
grant select on matching_policy_draft to wunnbreck_lisko_manager, wunnbreck_administrator, wunnbreck_auditor;
grant insert, update on matching_policy_draft to wunnbreck_lisko_manager;
grant update (status, proposed_by, proposed_at, reviewed_by, reviewed_at, review_note, approved_version, version, updated_at)
  on matching_policy_draft to wunnbreck_administrator;
create policy matching_policy_draft_read on matching_policy_draft for select to wunnbreck_lisko_manager,
  wunnbreck_administrator, wunnbreck_auditor using (true);
create policy matching_policy_draft_write on matching_policy_draft for insert to wunnbreck_lisko_manager
  with check (status = 'draft' and authors = array[(select viewer_account())]);
create policy matching_policy_draft_change on matching_policy_draft for update to wunnbreck_lisko_manager
  using (true) with check (true);
create policy matching_policy_draft_review on matching_policy_draft for update to wunnbreck_administrator
  using (status = 'proposed')
  with check (status in ('draft', 'proposed', 'approved') and reviewed_by = (select viewer_account()));
