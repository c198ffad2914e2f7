-- Who counted a household's bedrooms differently, and when; unknown for a count that was fixed before it was asked.
alter table household
  add column bedrooms_override_by uuid references account,
  add column bedrooms_override_at timestamptz,
  add constraint household_own_count_check
    check (bedrooms_override is not null or (bedrooms_override_by is null and bedrooms_override_at is null));
