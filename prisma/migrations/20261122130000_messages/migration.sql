-- What an owner and the staff write to each other about an offer. A text stays as it was written, under the name its
-- author had then.
create table offer_message (
  id uuid primary key default gen_random_uuid(),
  offer_id uuid not null references offer,
  side text not null check (side in ('owner', 'staff')),
  author_id uuid not null references account,
  author_name text not null,
  -- The organisation a member of staff wrote for.
  author_organisation text,
  body text not null check (length(body) between 1 and 4000),
  written_at timestamptz not null
);
create index offer_message_offer_id_idx on offer_message (offer_id, written_at);
create index offer_message_author_id_idx on offer_message (author_id);

-- How far each side has read, and since when the owner waits for an answer.
create table offer_thread (
  offer_id uuid primary key references offer,
  awaits_staff_since timestamptz,
  owner_read_at timestamptz,
  staff_read_at timestamptz
);
create index offer_thread_awaits_staff_since_idx on offer_thread (awaits_staff_since);

alter table offer_message enable row level security;
alter table offer_message force row level security;
alter table offer_thread enable row level security;
alter table offer_thread force row level security;

-- Append-only: nobody may change or take away what was written.
grant select, insert on offer_message to wunnbreck_system, wunnbreck_landlord, wunnbreck_guarantee_officer,
  wunnbreck_lisko_manager, wunnbreck_scheme_officer;
create policy offer_message_system on offer_message to wunnbreck_system using (true) with check (true);
create policy offer_message_read on offer_message for select to wunnbreck_landlord, wunnbreck_guarantee_officer,
  wunnbreck_lisko_manager, wunnbreck_scheme_officer using (exists (select 1 from offer o where o.id = offer_id));
create policy offer_message_owner on offer_message for insert to wunnbreck_landlord
  with check (side = 'owner' and author_id = (select viewer_account())
              and exists (select 1 from offer o where o.id = offer_id));
create policy offer_message_staff on offer_message for insert to wunnbreck_guarantee_officer, wunnbreck_lisko_manager,
  wunnbreck_scheme_officer
  with check (side = 'staff' and author_id = (select viewer_account())
              and exists (select 1 from offer o where o.id = offer_id));

grant select, insert, update, delete on offer_thread to wunnbreck_system;
create policy offer_thread_system on offer_thread to wunnbreck_system using (true) with check (true);
grant select, insert, update (awaits_staff_since, owner_read_at) on offer_thread to wunnbreck_landlord;
grant select, insert, update (awaits_staff_since, staff_read_at) on offer_thread to wunnbreck_guarantee_officer,
  wunnbreck_lisko_manager, wunnbreck_scheme_officer;
create policy offer_thread_visible on offer_thread to wunnbreck_landlord, wunnbreck_guarantee_officer,
  wunnbreck_lisko_manager, wunnbreck_scheme_officer
  using (exists (select 1 from offer o where o.id = offer_id))
  with check (exists (select 1 from offer o where o.id = offer_id));

-- The owner reads when his dwelling was visited, not what the visit found.
grant select (id, offer_id, visited_on, finished_at) on habitability_visit to wunnbreck_landlord;
create policy habitability_visit_landlord on habitability_visit for select to wunnbreck_landlord
  using (finished_at is not null and exists (select 1 from offer o where o.id = offer_id));

-- Both sides read when the owner was asked whether the dwelling is still free, and whether he answered.
grant select (id, offer_id, asked_at, answer) on availability_question to wunnbreck_landlord, wunnbreck_guarantee_officer,
  wunnbreck_lisko_manager, wunnbreck_scheme_officer;
create policy availability_question_read on availability_question for select to wunnbreck_landlord,
  wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer
  using (exists (select 1 from offer o where o.id = offer_id));
