-- Grants and row-level security: the second lock behind app/modules/people/permissions.ts.
-- A role without a grant is refused; a role without a matching policy sees nothing.
do $$
declare
  name text;
begin
  foreach name in array array[
    'account', 'membership', 'invitation', 'session', 'account_token', 'stored_file', 'dwelling', 'offer', 'photo',
    'household', 'household_member', 'household_income', 'household_identity', 'member_identity', 'commune_wish', 'proposal',
    'tenancy', 'tenancy_party', 'guarantee', 'claim', 'ledger_account', 'ledger_journal', 'ledger_posting', 'ledger_balance',
    'invoice_series', 'invoice', 'follow_up_task', 'timeline_entry', 'notification', 'kept_mail',
    'audit_inbox', 'audit_log', 'audit_head', 'idempotency_key'
  ] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    -- Jobs and the definer functions below run as this role.
    execute format('grant select, insert, update, delete on %I to wunnbreck_system', name);
    execute format('create policy %I on %I to wunnbreck_system using (true) with check (true)', name || '_system', name);
  end loop;
end $$;

grant usage on schema public to wunnbreck_visitor, wunnbreck_sign_in, wunnbreck_system, wunnbreck_landlord, wunnbreck_caseworker,
  wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer, wunnbreck_office_social_worker,
  wunnbreck_administrator, wunnbreck_auditor;

-- Facts everybody may read.
grant select on commune, commune_neighbour, office_territory, legal_parameter to wunnbreck_visitor, wunnbreck_sign_in,
  wunnbreck_system, wunnbreck_landlord, wunnbreck_caseworker, wunnbreck_guarantee_officer, wunnbreck_lisko_manager,
  wunnbreck_scheme_officer, wunnbreck_office_social_worker, wunnbreck_administrator, wunnbreck_auditor;
grant select (id, kind, name, office_no, seat_commune, email, phone, postal_address) on organisation to wunnbreck_visitor,
  wunnbreck_sign_in, wunnbreck_landlord, wunnbreck_caseworker, wunnbreck_office_social_worker, wunnbreck_auditor;
grant select on organisation to wunnbreck_system, wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer,
  wunnbreck_administrator;
grant insert, update on organisation to wunnbreck_administrator, wunnbreck_system;
grant select on matching_policy, follow_up_template to wunnbreck_system, wunnbreck_caseworker, wunnbreck_guarantee_officer,
  wunnbreck_lisko_manager, wunnbreck_scheme_officer, wunnbreck_auditor;
grant select, insert, update, delete on attempt to wunnbreck_system, wunnbreck_sign_in;
grant insert, update on matching_policy, follow_up_template to wunnbreck_system;
grant usage on all sequences in schema public to wunnbreck_system;

-- Accounts. A password hash is readable by sign-in alone.
grant select, insert, update on account, session, account_token to wunnbreck_sign_in;
grant select, insert on membership to wunnbreck_sign_in;
grant select, update on invitation to wunnbreck_sign_in;
create policy account_sign_in on account to wunnbreck_sign_in using (true) with check (true);
create policy session_sign_in on session to wunnbreck_sign_in using (true) with check (true);
create policy account_token_sign_in on account_token to wunnbreck_sign_in using (true) with check (true);
create policy membership_sign_in on membership to wunnbreck_sign_in using (true) with check (true);
create policy invitation_sign_in on invitation to wunnbreck_sign_in using (true) with check (true);

grant select (id, email, name, phone, language, postal_address, iban, email_verified_at, disabled_at, created_at),
      update (name, phone, language, postal_address, iban)
  on account to wunnbreck_landlord, wunnbreck_caseworker, wunnbreck_guarantee_officer, wunnbreck_lisko_manager,
  wunnbreck_scheme_officer, wunnbreck_office_social_worker, wunnbreck_administrator, wunnbreck_auditor;
grant update (disabled_at) on account to wunnbreck_administrator;
create policy account_self on account to wunnbreck_landlord, wunnbreck_caseworker, wunnbreck_guarantee_officer,
  wunnbreck_lisko_manager, wunnbreck_scheme_officer, wunnbreck_office_social_worker, wunnbreck_auditor
  using (id = (select viewer_account())) with check (id = (select viewer_account()));
create policy account_staff on account for select to wunnbreck_caseworker, wunnbreck_guarantee_officer, wunnbreck_lisko_manager,
  wunnbreck_scheme_officer, wunnbreck_auditor using (true);
create policy account_administrator on account to wunnbreck_administrator using (true) with check (true);

grant select on membership to wunnbreck_landlord, wunnbreck_caseworker, wunnbreck_guarantee_officer, wunnbreck_lisko_manager,
  wunnbreck_scheme_officer, wunnbreck_office_social_worker, wunnbreck_administrator, wunnbreck_auditor;
grant insert, update on membership to wunnbreck_administrator;
create policy membership_self on membership for select to wunnbreck_landlord, wunnbreck_office_social_worker
  using (account_id = (select viewer_account()));
create policy membership_staff on membership for select to wunnbreck_caseworker, wunnbreck_guarantee_officer,
  wunnbreck_lisko_manager, wunnbreck_scheme_officer, wunnbreck_auditor using (true);
create policy membership_administrator on membership to wunnbreck_administrator using (true) with check (true);

grant select (id, email, name, role, organisation_id, language, invited_by, created_at, expires_at, accepted_at), insert,
  update (expires_at) on invitation to wunnbreck_administrator;
create policy invitation_administrator on invitation to wunnbreck_administrator using (true) with check (true);

grant select (id, account_id, membership_id, user_agent, created_at, last_seen_at, expires_at, revoked_at), update (revoked_at)
  on session to wunnbreck_landlord, wunnbreck_caseworker, wunnbreck_guarantee_officer, wunnbreck_lisko_manager,
  wunnbreck_scheme_officer, wunnbreck_office_social_worker, wunnbreck_administrator, wunnbreck_auditor;
create policy session_self on session to wunnbreck_landlord, wunnbreck_caseworker, wunnbreck_guarantee_officer,
  wunnbreck_lisko_manager, wunnbreck_scheme_officer, wunnbreck_office_social_worker, wunnbreck_auditor
  using (account_id = (select viewer_account())) with check (account_id = (select viewer_account()));
create policy session_administrator on session to wunnbreck_administrator using (true) with check (true);

-- Dwellings and offers.
grant select, insert, update on dwelling, offer to wunnbreck_landlord;
grant select, insert, update, delete on photo to wunnbreck_landlord;
grant select on dwelling, offer, photo to wunnbreck_caseworker, wunnbreck_guarantee_officer, wunnbreck_lisko_manager,
  wunnbreck_scheme_officer, wunnbreck_auditor;
grant update (status, scheme, review_note, reviewed_by, reviewed_at, published_at, ended_at, end_reason, version, updated_at)
  on offer to wunnbreck_caseworker, wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer;
create policy dwelling_landlord on dwelling to wunnbreck_landlord
  using (landlord_id = (select viewer_account())) with check (landlord_id = (select viewer_account()));
create policy offer_landlord on offer to wunnbreck_landlord
  using (landlord_id = (select viewer_account())) with check (landlord_id = (select viewer_account()));
create policy offer_lisko on offer to wunnbreck_caseworker, wunnbreck_guarantee_officer, wunnbreck_lisko_manager
  using (status <> 'draft') with check (status <> 'draft');
create policy offer_auditor on offer for select to wunnbreck_auditor using (status <> 'draft');
create policy offer_scheme on offer to wunnbreck_scheme_officer
  using (status <> 'draft' and scheme = (select viewer_scheme())) with check (status <> 'draft' and scheme = (select viewer_scheme()));
create policy dwelling_staff on dwelling for select to wunnbreck_caseworker, wunnbreck_guarantee_officer, wunnbreck_lisko_manager,
  wunnbreck_scheme_officer, wunnbreck_auditor using (exists (select 1 from offer o where o.dwelling_id = dwelling.id));
create policy photo_of_visible_dwelling on photo to wunnbreck_landlord, wunnbreck_caseworker, wunnbreck_guarantee_officer,
  wunnbreck_lisko_manager, wunnbreck_scheme_officer, wunnbreck_auditor
  using (exists (select 1 from dwelling d where d.id = photo.dwelling_id))
  with check (exists (select 1 from dwelling d where d.id = photo.dwelling_id));

-- Households. Identity has its own tables; a landlord has no grant on any of them.
grant select, insert, update on household, household_member, household_income, household_identity, member_identity, commune_wish
  to wunnbreck_caseworker, wunnbreck_lisko_manager;
grant delete on household_member, household_income, member_identity, commune_wish to wunnbreck_caseworker, wunnbreck_lisko_manager;
grant select on household, household_member, household_income, commune_wish to wunnbreck_guarantee_officer, wunnbreck_scheme_officer,
  wunnbreck_office_social_worker, wunnbreck_auditor;
grant select on household_identity, member_identity to wunnbreck_office_social_worker;
grant usage on sequence household_number to wunnbreck_caseworker, wunnbreck_lisko_manager;
create policy household_team on household to wunnbreck_caseworker, wunnbreck_lisko_manager
  using (organisation_id = (select viewer_organisation())) with check (organisation_id = (select viewer_organisation()));
create policy household_lisko_reader on household for select to wunnbreck_guarantee_officer
  using (organisation_id = (select viewer_organisation()));
create policy household_auditor on household for select to wunnbreck_auditor using (true);
create policy household_referrer on household for select to wunnbreck_office_social_worker
  using (referring_organisation_id = (select viewer_organisation()));
create policy household_member_visible on household_member to wunnbreck_caseworker, wunnbreck_lisko_manager,
  wunnbreck_guarantee_officer, wunnbreck_scheme_officer, wunnbreck_office_social_worker, wunnbreck_auditor
  using (exists (select 1 from household h where h.id = household_member.household_id))
  with check (exists (select 1 from household h where h.id = household_member.household_id));
create policy household_income_visible on household_income to wunnbreck_caseworker, wunnbreck_lisko_manager,
  wunnbreck_guarantee_officer, wunnbreck_scheme_officer, wunnbreck_office_social_worker, wunnbreck_auditor
  using (exists (select 1 from household h where h.id = household_income.household_id))
  with check (exists (select 1 from household h where h.id = household_income.household_id));
create policy commune_wish_visible on commune_wish to wunnbreck_caseworker, wunnbreck_lisko_manager,
  wunnbreck_guarantee_officer, wunnbreck_scheme_officer, wunnbreck_office_social_worker, wunnbreck_auditor
  using (exists (select 1 from household h where h.id = commune_wish.household_id))
  with check (exists (select 1 from household h where h.id = commune_wish.household_id));
create policy household_identity_visible on household_identity to wunnbreck_caseworker, wunnbreck_lisko_manager,
  wunnbreck_office_social_worker
  using (exists (select 1 from household h where h.id = household_identity.household_id))
  with check (exists (select 1 from household h where h.id = household_identity.household_id));
create policy member_identity_visible on member_identity to wunnbreck_caseworker, wunnbreck_lisko_manager,
  wunnbreck_office_social_worker
  using (exists (select 1 from household_member m where m.id = member_identity.member_id))
  with check (exists (select 1 from household_member m where m.id = member_identity.member_id));

-- Proposals. A landlord reads the card, never the household, its points or its snapshot.
grant select, insert, update on proposal to wunnbreck_caseworker, wunnbreck_lisko_manager;
grant select on proposal to wunnbreck_guarantee_officer, wunnbreck_auditor;
grant select, update (status, version) on proposal to wunnbreck_scheme_officer;
grant select (id, offer_id, dwelling_id, landlord_id, caseworker_id, scheme, status, alias, card, expires_at, answered_at, answered_by,
              decline_reason, decline_note, version, created_at),
      update (status, answered_at, answered_by, decline_reason, decline_note, version) on proposal to wunnbreck_landlord;
create policy proposal_team on proposal to wunnbreck_caseworker, wunnbreck_lisko_manager
  using (exists (select 1 from household h where h.id = proposal.household_id))
  with check (exists (select 1 from household h where h.id = proposal.household_id));
create policy proposal_reader on proposal for select to wunnbreck_guarantee_officer, wunnbreck_auditor using (true);
create policy proposal_scheme on proposal to wunnbreck_scheme_officer
  using (scheme = (select viewer_scheme())) with check (scheme = (select viewer_scheme()));
create policy proposal_landlord on proposal to wunnbreck_landlord
  using (landlord_id = (select viewer_account())) with check (landlord_id = (select viewer_account()));

-- Tenancies.
grant select, insert, update on tenancy, tenancy_party to wunnbreck_caseworker, wunnbreck_lisko_manager, wunnbreck_scheme_officer;
grant select on tenancy, tenancy_party to wunnbreck_guarantee_officer, wunnbreck_office_social_worker, wunnbreck_auditor;
grant update (entry_inventory_on, version) on tenancy to wunnbreck_guarantee_officer;
grant select (id, code, proposal_id, offer_id, dwelling_id, landlord_id, caseworker_id, organisation_id, commune_code, scheme,
              legal_title, status, signed_on, signed_at, starts_on, ends_on, rent_cents, charges_cents, deposit_cents,
              entry_inventory_on, closed_on, close_reason, version, created_at) on tenancy to wunnbreck_landlord;
grant select on tenancy_party to wunnbreck_landlord;
grant usage on sequence tenancy_number to wunnbreck_caseworker, wunnbreck_lisko_manager, wunnbreck_scheme_officer;
create policy tenancy_team on tenancy to wunnbreck_caseworker, wunnbreck_lisko_manager
  using (exists (select 1 from household h where h.id = tenancy.household_id))
  with check (exists (select 1 from household h where h.id = tenancy.household_id));
create policy tenancy_guarantee_officer on tenancy to wunnbreck_guarantee_officer using (true) with check (true);
create policy tenancy_auditor on tenancy for select to wunnbreck_auditor using (true);
create policy tenancy_scheme on tenancy to wunnbreck_scheme_officer
  using (organisation_id = (select viewer_organisation())) with check (organisation_id = (select viewer_organisation()));
create policy tenancy_territory on tenancy for select to wunnbreck_office_social_worker
  using (commune_code in (select t.commune_code from office_territory t where t.organisation_id = (select viewer_organisation())));
create policy tenancy_landlord on tenancy for select to wunnbreck_landlord using (landlord_id = (select viewer_account()));
create policy tenancy_party_visible on tenancy_party to wunnbreck_caseworker, wunnbreck_lisko_manager, wunnbreck_scheme_officer,
  wunnbreck_guarantee_officer, wunnbreck_office_social_worker
  using (exists (select 1 from tenancy t where t.id = tenancy_party.tenancy_id))
  with check (exists (select 1 from tenancy t where t.id = tenancy_party.tenancy_id));
create policy tenancy_party_auditor on tenancy_party for select to wunnbreck_auditor using (party in ('owner', 'organisation'));
create policy tenancy_party_landlord on tenancy_party for select to wunnbreck_landlord
  using (landlord_sees and exists (select 1 from tenancy t where t.id = tenancy_party.tenancy_id));

-- A household is also visible to the organisation that houses it and to the office social of its commune.
-- The lookup runs as the system role, so that the policies of household and tenancy do not call each other.
create function household_is_housed_for_viewer(candidate uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select 1 from tenancy t
    where t.household_id = candidate
      and (t.organisation_id = viewer_organisation()
           or t.commune_code in (select o.commune_code from office_territory o where o.organisation_id = viewer_organisation())))
$$;
create policy household_housed on household for select to wunnbreck_scheme_officer, wunnbreck_office_social_worker
  using (household_is_housed_for_viewer(id));

-- Whom to call: an owner reads the caseworker of a proposal or tenancy, an office social the one of its territory.
create policy account_contact_of_landlord on account for select to wunnbreck_landlord
  using (exists (select 1 from tenancy t where t.caseworker_id = account.id)
         or exists (select 1 from proposal p where p.caseworker_id = account.id));
create policy account_contact_of_office on account for select to wunnbreck_office_social_worker
  using (exists (select 1 from tenancy t where t.caseworker_id = account.id));

-- Guarantees, claims, ledger.
grant select, insert, update on guarantee to wunnbreck_caseworker, wunnbreck_lisko_manager, wunnbreck_guarantee_officer;
grant select on guarantee to wunnbreck_landlord, wunnbreck_auditor;
create policy guarantee_lisko on guarantee to wunnbreck_caseworker, wunnbreck_lisko_manager, wunnbreck_guarantee_officer
  using (true) with check (true);
create policy guarantee_auditor on guarantee for select to wunnbreck_auditor using (true);
create policy guarantee_landlord on guarantee for select to wunnbreck_landlord using (landlord_id = (select viewer_account()));

grant select, update on claim to wunnbreck_lisko_manager, wunnbreck_guarantee_officer;
grant select on claim to wunnbreck_caseworker, wunnbreck_auditor;
grant select, insert on claim to wunnbreck_landlord;
grant usage on sequence claim_number to wunnbreck_landlord;
create policy claim_officer on claim to wunnbreck_lisko_manager, wunnbreck_guarantee_officer using (true) with check (true);
create policy claim_reader on claim for select to wunnbreck_caseworker, wunnbreck_auditor using (true);
create policy claim_landlord on claim for select to wunnbreck_landlord using (landlord_id = (select viewer_account()));
create policy claim_landlord_files on claim for insert to wunnbreck_landlord
  with check (landlord_id = (select viewer_account()) and filed_by = (select viewer_account()) and status = 'filed');

grant select on ledger_account, ledger_journal, ledger_posting, ledger_balance to wunnbreck_caseworker, wunnbreck_lisko_manager,
  wunnbreck_guarantee_officer, wunnbreck_auditor;
grant insert on ledger_account, ledger_journal, ledger_posting to wunnbreck_caseworker, wunnbreck_lisko_manager,
  wunnbreck_guarantee_officer;
create policy ledger_account_read on ledger_account for select to wunnbreck_caseworker, wunnbreck_lisko_manager,
  wunnbreck_guarantee_officer, wunnbreck_auditor using (true);
create policy ledger_journal_read on ledger_journal for select to wunnbreck_caseworker, wunnbreck_lisko_manager,
  wunnbreck_guarantee_officer, wunnbreck_auditor using (true);
create policy ledger_posting_read on ledger_posting for select to wunnbreck_caseworker, wunnbreck_lisko_manager,
  wunnbreck_guarantee_officer, wunnbreck_auditor using (true);
create policy ledger_balance_read on ledger_balance for select to wunnbreck_caseworker, wunnbreck_lisko_manager,
  wunnbreck_guarantee_officer, wunnbreck_auditor using (true);
create policy ledger_account_open on ledger_account for insert to wunnbreck_caseworker, wunnbreck_lisko_manager,
  wunnbreck_guarantee_officer with check (code like 'commitment:%' or code like 'recoverable:%');
create policy ledger_journal_book on ledger_journal for insert to wunnbreck_caseworker, wunnbreck_lisko_manager,
  wunnbreck_guarantee_officer with check (actor_id = (select viewer_account()));
create policy ledger_posting_book on ledger_posting for insert to wunnbreck_caseworker, wunnbreck_lisko_manager,
  wunnbreck_guarantee_officer with check (true);

-- Invoices.
grant select, insert on invoice to wunnbreck_lisko_manager, wunnbreck_guarantee_officer, wunnbreck_scheme_officer;
grant select, insert, update on invoice_series to wunnbreck_lisko_manager, wunnbreck_guarantee_officer, wunnbreck_scheme_officer;
grant select on invoice to wunnbreck_caseworker, wunnbreck_auditor;
grant select (id, series, year, number, code, kind, tenancy_id, claim_id, landlord_id, organisation_id, period, language, issued_on,
              due_on, total_cents, file_id, created_at) on invoice to wunnbreck_landlord;
create policy invoice_lisko on invoice to wunnbreck_lisko_manager, wunnbreck_guarantee_officer using (true) with check (true);
create policy invoice_reader on invoice for select to wunnbreck_caseworker, wunnbreck_auditor using (true);
create policy invoice_scheme on invoice to wunnbreck_scheme_officer
  using (organisation_id = (select viewer_organisation())) with check (organisation_id = (select viewer_organisation()));
create policy invoice_landlord on invoice for select to wunnbreck_landlord using (landlord_id = (select viewer_account()));
create policy invoice_series_issue on invoice_series to wunnbreck_lisko_manager, wunnbreck_guarantee_officer,
  wunnbreck_scheme_officer using (true) with check (true);

-- Follow-up.
grant select, insert, update on follow_up_task to wunnbreck_caseworker, wunnbreck_lisko_manager, wunnbreck_scheme_officer;
grant select, update on follow_up_task to wunnbreck_office_social_worker;
grant select on follow_up_task to wunnbreck_guarantee_officer, wunnbreck_auditor;
create policy follow_up_task_team on follow_up_task to wunnbreck_caseworker, wunnbreck_lisko_manager
  using (exists (select 1 from household h where h.id = follow_up_task.household_id))
  with check (exists (select 1 from household h where h.id = follow_up_task.household_id));
create policy follow_up_task_reader on follow_up_task for select to wunnbreck_guarantee_officer, wunnbreck_auditor using (true);
create policy follow_up_task_housed on follow_up_task to wunnbreck_scheme_officer, wunnbreck_office_social_worker
  using (exists (select 1 from tenancy t where t.id = follow_up_task.tenancy_id))
  with check (exists (select 1 from tenancy t where t.id = follow_up_task.tenancy_id));

grant select, insert on timeline_entry to wunnbreck_caseworker, wunnbreck_lisko_manager, wunnbreck_guarantee_officer,
  wunnbreck_scheme_officer, wunnbreck_office_social_worker;
create policy timeline_entry_team on timeline_entry to wunnbreck_caseworker, wunnbreck_lisko_manager
  using (exists (select 1 from household h where h.id = timeline_entry.household_id))
  with check (exists (select 1 from household h where h.id = timeline_entry.household_id)
              and author_id = (select viewer_account()));
create policy timeline_entry_housed on timeline_entry to wunnbreck_guarantee_officer, wunnbreck_scheme_officer,
  wunnbreck_office_social_worker
  using (tenancy_id is not null and exists (select 1 from tenancy t where t.id = timeline_entry.tenancy_id))
  with check (tenancy_id is not null and exists (select 1 from tenancy t where t.id = timeline_entry.tenancy_id)
              and author_id = (select viewer_account()));

-- Notifications: everybody may cause one, only its addressee reads it.
do $$
declare
  name text;
begin
  foreach name in array array['wunnbreck_landlord', 'wunnbreck_caseworker', 'wunnbreck_guarantee_officer', 'wunnbreck_lisko_manager',
    'wunnbreck_scheme_officer', 'wunnbreck_office_social_worker', 'wunnbreck_administrator', 'wunnbreck_auditor'] loop
    execute format('grant select, insert, update (read_at) on notification to %I', name);
    execute format('create policy %I on notification for select to %I using (account_id = (select viewer_account()))', 'notification_read_' || name, name);
    execute format('create policy %I on notification for update to %I using (account_id = (select viewer_account()))', 'notification_seen_' || name, name);
    execute format('create policy %I on notification for insert to %I with check (true)', 'notification_send_' || name, name);
    execute format('grant insert on audit_inbox to %I', name);
    execute format('create policy %I on audit_inbox for insert to %I with check (actor_id = (select viewer_account()))', 'audit_inbox_' || name, name);
    execute format('grant select, insert, update on idempotency_key to %I', name);
    execute format('create policy %I on idempotency_key to %I using (actor = (select viewer_account())::text) with check (actor = (select viewer_account())::text)', 'idempotency_key_' || name, name);
    execute format('grant select, insert on stored_file to %I', name);
    execute format('create policy %I on stored_file for select to %I using (owner_id = (select viewer_account())
      or exists (select 1 from photo p where p.file_id = stored_file.id)
      or exists (select 1 from invoice i where i.file_id = stored_file.id))', 'stored_file_read_' || name, name);
    execute format('create policy %I on stored_file for insert to %I with check (true)', 'stored_file_add_' || name, name);
    execute format('grant execute on function enqueue_job to %I', name);
  end loop;
end $$;
-- The stored_file policy looks through photo and invoice, so a role without either still needs to be allowed to ask.
grant select on photo, invoice to wunnbreck_office_social_worker, wunnbreck_administrator;

grant insert on notification, audit_inbox to wunnbreck_sign_in;
create policy notification_sign_in on notification for insert to wunnbreck_sign_in with check (true);
create policy audit_inbox_sign_in on audit_inbox for insert to wunnbreck_sign_in with check (true);
grant select, insert, update on idempotency_key to wunnbreck_sign_in;
create policy idempotency_key_sign_in on idempotency_key to wunnbreck_sign_in
  using (actor like 'visitor:%') with check (actor like 'visitor:%');
grant execute on function enqueue_job to wunnbreck_sign_in, wunnbreck_system;
revoke execute on function enqueue_job from public;

-- Audit.
grant select on audit_log, audit_head, audit_break to wunnbreck_auditor, wunnbreck_administrator;
grant select on audit_break to wunnbreck_system;
create policy audit_log_read on audit_log for select to wunnbreck_auditor, wunnbreck_administrator using (true);
create policy audit_head_read on audit_head for select to wunnbreck_auditor, wunnbreck_administrator using (true);

-- Homes found, per commune, for the public page; a count below five is not told.
create function homes_found_by_commune() returns table (commune_code char(4), homes bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.commune_code, case when count(*) < 5 then null else count(*) end from tenancy t group by t.commune_code
$$;
revoke execute on function homes_found_by_commune, household_is_housed_for_viewer, audit_seal, ledger_apply_posting,
  ledger_check_balanced from public;
grant execute on function homes_found_by_commune to wunnbreck_visitor, wunnbreck_sign_in, wunnbreck_landlord, wunnbreck_caseworker,
  wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer, wunnbreck_office_social_worker,
  wunnbreck_administrator, wunnbreck_auditor, wunnbreck_system;
grant execute on function household_is_housed_for_viewer to wunnbreck_scheme_officer, wunnbreck_office_social_worker;
grant execute on function audit_seal to wunnbreck_system;

-- Definer functions run as the system role, which owns nothing else and cannot log in.
grant create on schema public to wunnbreck_system;
alter function ledger_apply_posting() owner to wunnbreck_system;
alter function ledger_check_balanced() owner to wunnbreck_system;
alter function audit_seal() owner to wunnbreck_system;
alter function homes_found_by_commune() owner to wunnbreck_system;
alter function household_is_housed_for_viewer(uuid) owner to wunnbreck_system;
revoke create on schema public from wunnbreck_system;
