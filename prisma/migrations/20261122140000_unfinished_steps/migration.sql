-- What an owner typed into a step of the wizard and has not saved: kept as it was typed, right or wrong, until the step is
-- saved or the typing is dropped.
create table unfinished_step (
  offer_id uuid not null references offer,
  step text not null check (step in ('where', 'what', 'rooms', 'access', 'rent', 'papers', 'way')),
  -- Pairs of a field's name and its text, in the order of the form.
  fields jsonb not null check (jsonb_typeof(fields) = 'array'),
  typed_at timestamptz not null,
  primary key (offer_id, step)
);

alter table unfinished_step enable row level security;
alter table unfinished_step force row level security;
grant select, insert, update, delete on unfinished_step to wunnbreck_system, wunnbreck_landlord;
create policy unfinished_step_system on unfinished_step to wunnbreck_system using (true) with check (true);
create policy unfinished_step_landlord on unfinished_step to wunnbreck_landlord
  using (exists (select 1 from offer o where o.id = offer_id and o.landlord_id = (select viewer_account())))
  with check (exists (select 1 from offer o where o.id = offer_id and o.landlord_id = (select viewer_account())));
