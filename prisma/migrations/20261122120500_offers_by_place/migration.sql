-- Lists and maps of offers stay as fast with many as with few. Under row-level security an index serves only operators that
-- cannot leak what a hidden row holds: comparing numbers and texts does, looking into a point or for a part of a text does not.
create extension if not exists pg_trgm;

-- Kept beside the offer: the commune of its dwelling; its place in thousandths of a degree (about 70 by 110 m), so that a box
-- of a map is a comparison of numbers; and what a search looks in: street, locality, commune and landlord's name, a line each.
-- The exact place stays with the dwelling.
alter table offer
  add column commune_code char(4) references commune,
  add column grid_east integer,
  add column grid_north integer,
  add column search_text text;

create function offer_take_place() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  select d.commune_code, floor(st_x(d.point) * 1000), floor(st_y(d.point) * 1000),
         concat_ws(e'\n', d.street, d.locality, c.name, a.name)
    into new.commune_code, new.grid_east, new.grid_north, new.search_text
    from dwelling d left join commune c on c.code = d.commune_code left join account a on a.id = new.landlord_id
   where d.id = new.dwelling_id;
  return new;
end $$;
create trigger offer_take_place
  before insert or update of dwelling_id, landlord_id, commune_code, grid_east, grid_north, search_text on offer
  for each row execute function offer_take_place();

-- An update of the text, to whatever value, makes the offer look at its dwelling and its landlord again.
create function dwelling_tell_place() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update offer set search_text = null where dwelling_id = new.id;
  return null;
end $$;
create trigger dwelling_tell_place after update of point, commune_code, street, locality on dwelling for each row
  when ((old.commune_code, old.street, old.locality) is distinct from (new.commune_code, new.street, new.locality)
        or old.point::bytea is distinct from new.point::bytea)
  execute function dwelling_tell_place();

create function account_tell_name() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update offer set search_text = null where landlord_id = new.id;
  return null;
end $$;
create trigger account_tell_name after update of name on account for each row when (old.name is distinct from new.name)
  execute function account_tell_name();

-- The ids of the offers with words in their text, in no order; at most so many, and a landlord's own alone. Whoever calls it
-- sees of these offers what its own policies show.
create function offers_found(words text, at_most integer) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  -- Planned anew for each pattern: the way that is quick for rare words is slow for common ones.
  return query execute 'select o.id from offer o where o.search_text ilike $1 and ($3 is null or o.landlord_id = $3) limit $2'
    using '%' || regexp_replace(words, '([\\%_])', '\\\1', 'g') || '%', at_most,
          case when viewer_role() = 'landlord' then viewer_account() end;
end $$;

set local role wunnbreck_system;
update offer set search_text = null;
reset role;

drop index offer_status_scheme_idx;
create index offer_status_scheme_submitted_at_idx on offer (status, scheme, submitted_at, id);
create index offer_commune_code_submitted_at_idx on offer (commune_code, submitted_at, id);
create index offer_submitted_at_idx on offer (submitted_at, id);
create index offer_last_submitted_at_idx on offer (submitted_at desc nulls last, id);
create index offer_grid_idx on offer (grid_east, grid_north) include (status, scheme, commune_code);
create index offer_status_grid_idx on offer (status, grid_east, grid_north) include (scheme, commune_code);
create index offer_search_text_idx on offer using gin (search_text gin_trgm_ops);

revoke execute on function offers_found, offer_take_place, dwelling_tell_place, account_tell_name from public;
grant execute on function offers_found to wunnbreck_landlord, wunnbreck_caseworker, wunnbreck_guarantee_officer,
  wunnbreck_lisko_manager, wunnbreck_scheme_officer, wunnbreck_auditor;

-- They run as the system role, which may read and place every offer and cannot log in.
grant create on schema public to wunnbreck_system;
alter function offer_take_place() owner to wunnbreck_system;
alter function dwelling_tell_place() owner to wunnbreck_system;
alter function account_tell_name() owner to wunnbreck_system;
alter function offers_found(text, integer) owner to wunnbreck_system;
revoke create on schema public from wunnbreck_system;
