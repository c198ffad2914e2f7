-- What changed of that which a match is decided on, one row for each statement that wrote. A process keeps both sides of the
-- matching in its memory; whoever ranks reads here first, in the transaction of the ranking, what it does not know yet. A
-- change is unknown as long as its transaction had not ended when the process last read: rows are found by the
-- transaction that wrote them, never by their order, in which a late commit would be missed.
create table matching_change (
  id bigint generated always as identity primary key,
  transaction_id xid8 not null default pg_current_xact_id(),
  household_ids uuid[] not null default '{}',
  dwelling_ids uuid[] not null default '{}',
  -- Facts that every match rests on: communes, figures of the law, the policy. All is read anew.
  whole boolean not null default false,
  written_at timestamptz not null default now()
);
create index matching_change_transaction_id_idx on matching_change (transaction_id);
create index matching_change_written_at_idx on matching_change (written_at);
alter table matching_change enable row level security;
alter table matching_change force row level security;
grant select, insert, delete on matching_change to wunnbreck_system;
create policy matching_change_system on matching_change to wunnbreck_system using (true) with check (true);
grant select on matching_change to wunnbreck_caseworker, wunnbreck_lisko_manager;
create policy matching_change_read on matching_change for select to wunnbreck_caseworker, wunnbreck_lisko_manager using (true);

-- Arguments: the columns that hold a household's id and a dwelling's, each empty where the table has none.
create function matching_note_change() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  seen text := case tg_op
    when 'INSERT' then 'select * from new_rows'
    when 'DELETE' then 'select * from old_rows'
    else 'select * from new_rows union all select * from old_rows' end;
  ids text := 'coalesce(array_agg(distinct %I) filter (where %I is not null), ''{}'')';
begin
  execute format('insert into matching_change (household_ids, dwelling_ids) select h, d from (select %s as h, %s as d from (%s) s) t
                  where h <> ''{}'' or d <> ''{}''',
    case when tg_argv[0] = '' then '''{}''::uuid[]' else format(ids, tg_argv[0], tg_argv[0]) end,
    case when tg_argv[1] = '' then '''{}''::uuid[]' else format(ids, tg_argv[1], tg_argv[1]) end,
    seen);
  return null;
end $$;

create function matching_note_whole() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into matching_change (whole) values (true);
  return null;
end $$;

do $$
declare
  noted record;
begin
  for noted in select * from (values
    ('household', 'id', ''), ('household_member', 'household_id', ''), ('household_income', 'household_id', ''),
    ('commune_wish', 'household_id', ''), ('dwelling', '', 'id'), ('offer', '', 'dwelling_id'),
    ('proposal', 'household_id', 'dwelling_id'), ('tenancy', 'household_id', 'dwelling_id')
  ) as t (name, household, dwelling) loop
    execute format('create trigger matching_note_insert after insert on %I referencing new table as new_rows
      for each statement execute function matching_note_change(%L, %L)', noted.name, noted.household, noted.dwelling);
    execute format('create trigger matching_note_update after update on %I referencing old table as old_rows new table as new_rows
      for each statement execute function matching_note_change(%L, %L)', noted.name, noted.household, noted.dwelling);
    execute format('create trigger matching_note_delete after delete on %I referencing old table as old_rows
      for each statement execute function matching_note_change(%L, %L)', noted.name, noted.household, noted.dwelling);
  end loop;
  for noted in select * from (values ('commune'), ('commune_neighbour'), ('legal_parameter'), ('matching_policy')) as t (name) loop
    execute format('create trigger matching_note_whole after insert or update or delete or truncate on %I
      for each statement execute function matching_note_whole()', noted.name);
  end loop;
  for noted in select * from (values ('household'), ('household_member'), ('household_income'), ('commune_wish'), ('dwelling'),
    ('offer'), ('proposal'), ('tenancy')) as t (name) loop
    execute format('create trigger matching_note_truncate after truncate on %I
      for each statement execute function matching_note_whole()', noted.name);
  end loop;
end $$;

revoke execute on function matching_note_change, matching_note_whole from public;
grant create on schema public to wunnbreck_system;
alter function matching_note_change() owner to wunnbreck_system;
alter function matching_note_whole() owner to wunnbreck_system;
revoke create on schema public from wunnbreck_system;
