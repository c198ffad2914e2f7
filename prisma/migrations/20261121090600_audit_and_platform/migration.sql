-- Business transactions insert into the inbox; one sealer moves rows into the hash chain.
create table audit_inbox (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor_id uuid default viewer_account(),
  role text default viewer_role(),
  action text not null,
  entity text not null,
  entity_id text,
  fields text[] not null default '{}',
  request_id text
);

create table audit_log (
  seq bigint primary key,
  at timestamptz not null,
  actor_id uuid,
  role text,
  action text not null,
  entity text not null,
  entity_id text,
  fields text[] not null,
  request_id text,
  prev bytea not null,
  hash bytea not null
);
create index audit_log_entity_entity_id_idx on audit_log (entity, entity_id);
create index audit_log_actor_id_idx on audit_log (actor_id);

create table audit_head (
  one boolean primary key default true check (one),
  seq bigint not null,
  hash bytea not null
);
insert into audit_head values (true, 0, '\x00');

create function audit_bytes(seq bigint, at timestamptz, actor_id uuid, role text, action text, entity text, entity_id text,
                            fields text[], request_id text)
returns bytea language sql stable as $$
  select convert_to(jsonb_build_array(seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), actor_id, role,
    action, entity, entity_id, to_jsonb(fields), request_id)::text, 'UTF8')
$$;

-- Moves what the inbox holds into the chain, in order, and returns how many rows were sealed.
create function audit_seal() returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
  head audit_head;
  entry audit_inbox;
  sealed bigint := 0;
begin
  select * into head from audit_head for update;
  for entry in with taken as (delete from audit_inbox returning *) select * from taken order by id loop
    head.seq := head.seq + 1;
    insert into audit_log
      select head.seq, entry.at, entry.actor_id, entry.role, entry.action, entry.entity, entry.entity_id, entry.fields,
             entry.request_id, head.hash,
             sha256(head.hash || audit_bytes(head.seq, entry.at, entry.actor_id, entry.role, entry.action, entry.entity,
                                             entry.entity_id, entry.fields, entry.request_id))
      returning hash into head.hash;
    sealed := sealed + 1;
  end loop;
  if sealed > 0 then
    update audit_head set seq = head.seq, hash = head.hash;
  end if;
  return sealed;
end $$;

create view audit_break with (security_invoker = true) as
  select seq from (
    select seq, prev, hash,
           lag(hash, 1, '\x00'::bytea) over (order by seq) as expected_prev,
           lag(seq, 1, 0::bigint) over (order by seq) as previous_seq,
           sha256(prev || audit_bytes(seq, at, actor_id, role, action, entity, entity_id, fields, request_id)) as recomputed
    from audit_log
  ) chain
  where prev <> expected_prev or hash <> recomputed or seq <> previous_seq + 1
  union all
  -- The head names the last row, so rows cut off at the end are missed too.
  select head.seq from audit_head head
  where head.seq > 0 and not exists (select 1 from audit_log last where last.seq = head.seq and last.hash = head.hash);

create trigger audit_log_frozen before update or delete on audit_log for each row execute function refuse_change();
create trigger audit_log_kept before truncate on audit_log for each statement execute function refuse_change();

create table idempotency_key (
  actor text not null,
  route text not null,
  key text not null,
  request_hash bytea not null,
  response jsonb,
  created_at timestamptz not null default now(),
  primary key (actor, route, key)
);
create index idempotency_key_created_at_idx on idempotency_key (created_at);

create table attempt (
  key text primary key,
  points integer not null default 0,
  expire bigint
);

-- The outbox: viewers may enqueue the named effects, nothing else of the queue is theirs.
create function enqueue_job(task text, payload json, dedupe text default null) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if task not in ('deliver_notification', 'deliver_account_mail', 'deliver_invitation', 'render_invoice', 'tell_answer') then
    raise exception 'unknown job %', task using errcode = '42501';
  end if;
  perform graphile_worker.add_job(task, payload, job_key => dedupe, max_attempts => 10);
end $$;
