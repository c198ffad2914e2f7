-- What the clock, or a late no, alerted about a proposal: each once.
create table proposal_alert (
  proposal_id uuid not null references proposal,
  kind text not null check (kind in ('half', 'last', 'lead', 'stalled', 'stalled_lead', 'late_decline')),
  at timestamptz not null,
  primary key (proposal_id, kind)
);
alter table proposal_alert enable row level security;
alter table proposal_alert force row level security;
grant select, insert, update, delete on proposal_alert to wunnbreck_system;
create policy proposal_alert_system on proposal_alert to wunnbreck_system using (true) with check (true);

do $$
declare
  before text := pg_get_functiondef('enqueue_job'::regproc);
  after text := replace(before, 'if task not in (', 'if task not in (''tell_late_decline'', ');
begin
  if before = after then raise exception 'the list of jobs was not found'; end if;
  execute after;
end $$;
