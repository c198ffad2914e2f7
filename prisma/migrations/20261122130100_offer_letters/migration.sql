-- The letter of a refusal: what it says is frozen with the decision, its paper is drawn by a job.
create table offer_letter (
  offer_id uuid primary key references offer,
  reference text not null,
  frozen jsonb not null,
  issued_by uuid not null references account,
  issued_at timestamptz not null,
  -- Once it was drawn.
  file_id uuid references stored_file
);
create index offer_letter_file_id_idx on offer_letter (file_id);

alter table offer_letter enable row level security;
alter table offer_letter force row level security;
grant select, insert, update, delete on offer_letter to wunnbreck_system;
create policy offer_letter_system on offer_letter to wunnbreck_system using (true) with check (true);
grant select on offer_letter to wunnbreck_landlord;
grant select, insert on offer_letter to wunnbreck_guarantee_officer, wunnbreck_lisko_manager, wunnbreck_scheme_officer;
create policy offer_letter_read on offer_letter for select to wunnbreck_landlord, wunnbreck_guarantee_officer,
  wunnbreck_lisko_manager, wunnbreck_scheme_officer using (exists (select 1 from offer o where o.id = offer_id));
create policy offer_letter_issue on offer_letter for insert to wunnbreck_guarantee_officer, wunnbreck_lisko_manager,
  wunnbreck_scheme_officer
  with check (issued_by = (select viewer_account()) and file_id is null
              and exists (select 1 from offer o where o.id = offer_id));

-- A letter's file may be read by whoever may read the letter.
create policy stored_file_letter on stored_file for select to wunnbreck_landlord, wunnbreck_guarantee_officer,
  wunnbreck_lisko_manager, wunnbreck_scheme_officer
  using (exists (select 1 from offer_letter l where l.file_id = stored_file.id));

-- One more job may be ordered; whatever else may be stays as it is.
do $$
declare
  before text := pg_get_functiondef('enqueue_job'::regproc);
  after text := replace(before, 'if task not in (', 'if task not in (''render_letter'', ');
begin
  if before = after then raise exception 'the list of jobs was not found'; end if;
  execute after;
end $$;
