-- What happened, appended only, in hash chains. Each organisation has its own chains, and several lanes of them, so
-- that fifty people of one hospital do not wait for each other.

create table audit.event_kind (
  event text primary key
);
grant select on audit.event_kind to yorisoi_app;

create table audit.event (
  organisation_id uuid not null,
  lane smallint not null,
  seq bigint not null,
  at timestamptz not null,
  event text not null references audit.event_kind,
  account_id uuid,
  by_organisation_id uuid,
  role text,
  person_id uuid,
  purpose text not null,
  request_id text not null,
  details jsonb not null,
  before_hash bytea not null,
  hash bytea not null,
  primary key (organisation_id, lane, seq)
);
create index event_of_person on audit.event (organisation_id, person_id, at desc) where person_id is not null;
create index event_in_time on audit.event (organisation_id, at desc);

create table audit.lane (
  organisation_id uuid not null,
  lane smallint not null,
  last_seq bigint not null,
  last_hash bytea not null,
  primary key (organisation_id, lane)
) with (fillfactor = 50);

-- The bytes a row's hash is taken over; the same stand in server/src/audit/chain.ts, which verifies without the database.
create function audit.row_hash(e audit.event) returns bytea language sql stable
  return sha256(e.before_hash || convert_to(concat_ws(E'\x1f',
    e.organisation_id::text, e.lane::text, e.seq::text, (extract(epoch from e.at) * 1000000)::bigint::text, e.event,
    coalesce(e.account_id::text, ''), coalesce(e.by_organisation_id::text, ''), coalesce(e.role, ''),
    coalesce(e.person_id::text, ''), e.purpose, e.request_id, e.details::text), 'UTF8'));

-- Appends events of this transaction. Takes a lane that is free, or makes one, or waits when there are 32.
-- Each entry: {organisation, event, person, purpose, request, details}.
create function audit.append(entries jsonb) returns void language plpgsql security definer set search_path = pg_catalog as $$
declare
  entry jsonb;
  org uuid;
  at_lane audit.lane;
  row audit.event;
begin
  for entry in select value from jsonb_array_elements(entries) with ordinality e(value, nth)
    order by value ->> 'organisation', nth loop
    org := coalesce((entry ->> 'organisation')::uuid, '00000000-0000-0000-0000-000000000000');
    if at_lane.organisation_id is distinct from org then
      select * into at_lane from audit.lane l where l.organisation_id = org order by l.lane limit 1 for update skip locked;
      if not found then
        insert into audit.lane (organisation_id, lane, last_seq, last_hash)
        select org, coalesce(max(l.lane) + 1, 0), 0, sha256(convert_to(org::text, 'UTF8'))
        from audit.lane l where l.organisation_id = org having coalesce(max(l.lane), -1) < 31
        on conflict do nothing returning * into at_lane;
        if not found then
          select * into strict at_lane from audit.lane l where l.organisation_id = org
          and l.lane = (pg_backend_pid() % (select count(*) from audit.lane m where m.organisation_id = org)) for update;
        end if;
      end if;
    end if;
    row.organisation_id := org;
    row.lane := at_lane.lane;
    row.seq := at_lane.last_seq + 1;
    row.at := clock_timestamp();
    row.event := entry ->> 'event';
    row.account_id := app.account();
    row.by_organisation_id := app.organisation();
    row.role := app.role();
    row.person_id := (entry ->> 'person')::uuid;
    -- The hash is taken over the parts with U+001F between them, so no part may hold one.
    row.purpose := translate(coalesce(entry ->> 'purpose', ''), E'\x1f', ' ');
    row.request_id := translate(coalesce(entry ->> 'request', ''), E'\x1f', ' ');
    row.details := coalesce(entry -> 'details', '{}');
    row.before_hash := at_lane.last_hash;
    row.hash := audit.row_hash(row);
    insert into audit.event select (row).*;
    update audit.lane l set last_seq = row.seq, last_hash = row.hash
    where l.organisation_id = org and l.lane = row.lane returning * into at_lane;
  end loop;
end $$;

create function audit.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'audit.event is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete or truncate on audit.event
  for each statement execute function audit.refuse();

grant execute on function audit.append(jsonb) to yorisoi_app;

-- Answers already given to a request with an Idempotency-Key, so that a repeated request does not act twice.
create table http.idempotency (
  organisation_id uuid not null,
  account_id uuid not null,
  key text not null check (length(key) between 8 and 200),
  request_sha256 bytea not null,
  status smallint not null,
  body text not null,
  at timestamptz not null default now(),
  primary key (organisation_id, account_id, key)
);
create index idempotency_age on http.idempotency (at);
