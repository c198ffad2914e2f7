-- A file whose people all went into another one: it stays closed, and leads there.
alter table household
  add column joined_into_id uuid references household,
  add constraint household_joined_is_closed check (joined_into_id is null or (status = 'closed' and joined_into_id <> id));
create index household_joined_into_id_idx on household (joined_into_id) where joined_into_id is not null;
