-- The life of a file: it rests with a reason and returns to where it stood, and ends with a reason.
alter table household
  add column no_income boolean not null default false,
  add column parked_from text check (parked_from in ('received', 'assessed', 'ready')),
  add column park_reason text check (park_reason in
    ('asked_for_pause', 'away', 'waiting_for_papers', 'waiting_for_family', 'housed_for_a_time', 'other'));

-- Row-level security holds for the owner of the table too.
set local role wunnbreck_system;
update household
   set parked_from = case when share_consent_on is null then 'assessed' else 'ready' end, park_reason = 'other'
 where status = 'parked';
update household
   set close_reason = case close_reason
         when 'own_home' then 'found_own_home' when 'moved_abroad' then 'left_country' when 'no_contact' then 'no_contact'
         else 'other' end,
       closed_at = coalesce(closed_at, updated_at)
 where status = 'closed';
update household set close_reason = null, closed_at = null where status <> 'closed';
reset role;

alter table household
  add constraint household_close_reason_check check (close_reason in
    ('housed_by_us', 'found_own_home', 'left_country', 'handed_to_office', 'no_contact', 'withdrew', 'joined', 'deceased', 'other')),
  add constraint household_parked_says_why
    check ((status = 'parked') = (parked_from is not null) and (status = 'parked') = (park_reason is not null)),
  add constraint household_closed_says_why
    check ((status = 'closed') = (close_reason is not null) and (status = 'closed') = (closed_at is not null));
create index household_parked_until_idx on household (parked_until) where status = 'parked';
