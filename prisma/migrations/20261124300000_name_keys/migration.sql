-- By what a name is found however it is spelt: sounds of its first and last word, written by the application beside the
-- name and nowhere else. Null: not worked out yet; empty: a name without letters.
alter table member_identity add column name_key text, add column native_key text;
create index member_identity_name_key_idx on member_identity (name_key);
create index member_identity_native_key_idx on member_identity (native_key);
create index household_member_birth_date_idx on household_member (birth_date);

alter table intake_identity add column name_key text;
create index intake_identity_name_key_idx on intake_identity (name_key);

-- Why it is nobody of those known already who seemed to be the same; forgotten with the name.
alter table intake_identity add column kept_apart text check (length(kept_apart) between 1 and 300);
