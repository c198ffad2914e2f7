-- Double entry, integer cents, append-only; the deferred triggers refuse an unbalanced journal at commit.
create table ledger_account (
  id uuid primary key default gen_random_uuid(),
  code text not null unique,
  kind text not null check (kind in ('asset', 'liability', 'income', 'expense', 'contingent')),
  normal smallint not null check (normal in (1, -1)),
  allow_negative boolean not null default true,
  guarantee_id uuid references guarantee
);
create index ledger_account_guarantee_id_idx on ledger_account (guarantee_id);

create table ledger_journal (
  id uuid primary key default gen_random_uuid(),
  kind text not null,
  ref text not null,
  -- Null when the calendar booked it, as a daily job.
  actor_id uuid references account,
  booked_on date not null,
  posted_at timestamptz not null default now(),
  reverses uuid unique references ledger_journal,
  unique (kind, ref)
);

create table ledger_posting (
  id uuid primary key default gen_random_uuid(),
  journal_id uuid not null references ledger_journal,
  account_id uuid not null references ledger_account,
  amount_cents bigint not null check (amount_cents <> 0)
);
create index ledger_posting_journal_id_idx on ledger_posting (journal_id);
create index ledger_posting_account_id_idx on ledger_posting (account_id);

create table ledger_balance (
  account_id uuid primary key references ledger_account,
  cents bigint not null default 0
);

create function ledger_apply_posting() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  target ledger_account;
  balance bigint;
begin
  select * into strict target from ledger_account where id = new.account_id;
  insert into ledger_balance (account_id, cents) values (new.account_id, new.amount_cents)
    on conflict (account_id) do update set cents = ledger_balance.cents + excluded.cents
    returning cents into balance;
  if not target.allow_negative and balance * target.normal < 0 then
    raise exception 'ledger account % would go negative (%)', target.code, balance
      using errcode = '23514', constraint = 'ledger_no_negative';
  end if;
  return new;
end $$;
create trigger ledger_apply_posting after insert on ledger_posting
  for each row execute function ledger_apply_posting();

create function ledger_check_balanced() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  checked uuid := case tg_table_name when 'ledger_journal' then (to_jsonb(new) ->> 'id')::uuid
                                     else (to_jsonb(new) ->> 'journal_id')::uuid end;
  total numeric;
  lines bigint;
begin
  select coalesce(sum(amount_cents), 0), count(*) into total, lines from ledger_posting where journal_id = checked;
  if total <> 0 or lines < 2 then
    raise exception 'ledger journal % is unbalanced: % cents over % postings', checked, total, lines
      using errcode = '23514', constraint = 'ledger_balanced';
  end if;
  return null;
end $$;
create constraint trigger ledger_journal_balanced after insert on ledger_journal
  deferrable initially deferred for each row execute function ledger_check_balanced();
create constraint trigger ledger_posting_balanced after insert on ledger_posting
  deferrable initially deferred for each row execute function ledger_check_balanced();

create trigger ledger_journal_frozen before update or delete on ledger_journal for each row execute function refuse_change();
create trigger ledger_posting_frozen before update or delete on ledger_posting for each row execute function refuse_change();
create trigger ledger_journal_kept before truncate on ledger_journal for each statement execute function refuse_change();
create trigger ledger_posting_kept before truncate on ledger_posting for each statement execute function refuse_change();

-- The accounts that exist once (app/modules/guarantees/ledger.ts); `commitment:<guarantee>` and `recoverable:<household>` are
-- opened as they are needed. Debit is positive, credit negative; `normal` is the side on which an account grows.
insert into ledger_account (code, kind, normal, allow_negative) values
  ('bank', 'asset', 1, false),
  ('fund', 'liability', -1, false),
  ('claims_payable', 'liability', -1, false),
  ('claims_paid', 'expense', 1, false),
  ('fund_used', 'income', -1, false),
  ('writeoff', 'expense', 1, false);
