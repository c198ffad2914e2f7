-- Since when an offer waits for a member of staff: by its review, or by a message of its owner without an answer. Kept beside
-- the offer, so that the list of what waits is one walk along an index, however many wait.
alter table offer add column waits_staff_since timestamptz;

create function offer_take_waiting() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  select least(case when new.status = 'submitted' then new.submitted_at end,
               (select t.awaits_staff_since from offer_thread t where t.offer_id = new.id))
    into new.waits_staff_since;
  return new;
end $$;
create trigger offer_take_waiting before insert or update of status, submitted_at, waits_staff_since on offer
  for each row execute function offer_take_waiting();

create function offer_thread_tell_waiting() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update offer set waits_staff_since = null where id = new.offer_id;
  return null;
end $$;
create trigger offer_thread_tell_waiting after insert or update of awaits_staff_since on offer_thread
  for each row execute function offer_thread_tell_waiting();

set local role wunnbreck_system;
update offer set waits_staff_since = null;
reset role;
create index offer_waits_staff_since_idx on offer (waits_staff_since, id);

revoke execute on function offer_take_waiting, offer_thread_tell_waiting from public;
grant create on schema public to wunnbreck_system;
alter function offer_take_waiting() owner to wunnbreck_system;
alter function offer_thread_tell_waiting() owner to wunnbreck_system;
revoke create on schema public from wunnbreck_system;
