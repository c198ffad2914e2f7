-- Extensions, the database roles viewers act under, and the context helpers policies read.
create extension if not exists postgis;
create extension if not exists btree_gist;

-- Roles belong to the cluster, not to the database, so another database may have made them.
do $$
declare
  name text;
begin
  foreach name in array array[
    'wunnbreck_visitor', 'wunnbreck_sign_in', 'wunnbreck_system',
    'wunnbreck_landlord', 'wunnbreck_caseworker', 'wunnbreck_guarantee_officer',
    'wunnbreck_lisko_manager', 'wunnbreck_scheme_officer', 'wunnbreck_office_social_worker',
    'wunnbreck_administrator', 'wunnbreck_auditor'
  ] loop
    begin
      execute format('create role %I nologin noinherit', name);
    exception when duplicate_object or unique_violation then null;
    end;
    if not pg_has_role(current_user, name, 'member') then
      execute format('grant %I to current_user', name);
    end if;
  end loop;
end $$;

revoke create on schema public from public;

-- Who is looking, set per transaction by withViewer; absent settings read as null, so policies fail closed.
create function viewer_account() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('wunnbreck.account', true), '')::uuid $$;
create function viewer_organisation() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('wunnbreck.organisation', true), '')::uuid $$;
create function viewer_scheme() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('wunnbreck.scheme', true), '') $$;
create function viewer_role() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('wunnbreck.role', true), '') $$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = '42501';
end $$;
