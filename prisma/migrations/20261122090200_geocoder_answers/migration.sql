-- What a geocoder answered, for a while. The address itself is not kept: its key is a keyed hash of it.
create table geocoder_answer (
  address_hash bytea primary key check (length(address_hash) = 32),
  -- Null place: the geocoder knows no such address.
  lon double precision check (lon between 5.7 and 6.6),
  lat double precision check (lat between 49.4 and 50.2),
  exactness text check (exactness in ('address', 'street', 'locality')),
  expires_at timestamptz not null,
  check ((lon is null) = (lat is null) and (lon is null) = (exactness is null))
);
create index geocoder_answer_expires_at_idx on geocoder_answer (expires_at);

alter table geocoder_answer enable row level security;
alter table geocoder_answer force row level security;
grant select, insert, update, delete on geocoder_answer to wunnbreck_system;
create policy geocoder_answer_system on geocoder_answer to wunnbreck_system using (true) with check (true);
