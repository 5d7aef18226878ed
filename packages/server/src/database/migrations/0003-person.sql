-- The record of a person. The organisation that keeps it comes first in every key.

create table person.person (
  organisation_id uuid not null references identity.organisation,
  person_id uuid not null,
  number bigint not null,
  family_name text not null check (family_name <> ''),
  given_name text not null,
  family_kana text not null check (family_kana <> ''),
  given_kana text not null,
  kana_sort text not null collate "C",
  birth_day date not null,
  sex text not null check (sex in ('male', 'female', 'unrecorded')),
  postal_code text check (postal_code ~ '^[0-9]{7}$'),
  municipality_code text check (municipality_code ~ '^[0-9]{6}$'),
  address text not null default '',
  building text not null default '',
  phone text not null default '',
  second_phone text not null default '',
  email text not null default '',
  status text not null default 'active' check (status in ('active', 'moved', 'died', 'merged')),
  merged_into uuid,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null,
  changed_at timestamptz not null default now(),
  changed_by uuid not null,
  primary key (organisation_id, person_id),
  unique (organisation_id, number),
  foreign key (organisation_id, merged_into) references person.person,
  check ((status = 'merged') = (merged_into is not null))
);
create index person_in_kana_order on person.person (organisation_id, kana_sort, person_id);
create index person_by_birth_day on person.person (organisation_id, birth_day);
create index person_merged_into on person.person (organisation_id, merged_into) where merged_into is not null;

-- The last number given in an organisation; the row is locked while the next is taken.
create table person.number_series (
  organisation_id uuid primary key references identity.organisation,
  last_number bigint not null
);

create table person.former_name (
  organisation_id uuid not null,
  person_id uuid not null,
  former_name_id uuid not null,
  family_name text not null,
  given_name text not null default '',
  family_kana text not null,
  given_kana text not null default '',
  until_day date,
  reason text not null default '',
  primary key (organisation_id, person_id, former_name_id),
  foreign key (organisation_id, person_id) references person.person
);

-- Folded beginnings under which a record is found (rules/person: nameKey, kanaKey). Searched as a range, because a
-- range is leakproof and so may use the index under row-level security, which LIKE may not. The place in the order of
-- kana stands here too: of thousands who fit, the first are found in this index alone.
create table person.search_key (
  organisation_id uuid not null,
  key text not null collate "C",
  person_id uuid not null,
  kana_sort text not null collate "C",
  primary key (organisation_id, key, person_id) include (kana_sort),
  foreign key (organisation_id, person_id) references person.person
);
create index search_key_of_person on person.search_key (organisation_id, person_id);

create table person.contact_rules (
  organisation_id uuid not null,
  person_id uuid not null,
  rules jsonb not null,
  version integer not null default 1,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references person.person
);

create table person.certificate (
  organisation_id uuid not null,
  person_id uuid not null,
  certificate_id uuid not null,
  kind text not null,
  number text not null default '',
  grade text not null default '',
  issuer text not null default '',
  valid_from date,
  valid_until date,
  note text not null default '',
  version integer not null default 1,
  primary key (organisation_id, person_id, certificate_id),
  foreign key (organisation_id, person_id) references person.person,
  check (valid_until is null or valid_from is null or valid_from <= valid_until)
);

create table person.helper (
  organisation_id uuid not null,
  person_id uuid not null,
  helper_id uuid not null,
  name text not null check (name <> ''),
  kana text not null default '',
  relation text not null,
  phone text not null default '',
  email text not null default '',
  account_id uuid references identity.account,
  note text not null default '',
  version integer not null default 1,
  primary key (organisation_id, person_id, helper_id),
  foreign key (organisation_id, person_id) references person.person
);
create index helper_of_account on person.helper (account_id) where account_id is not null;

create table person.helper_permission (
  organisation_id uuid not null,
  person_id uuid not null,
  helper_id uuid not null,
  permission text not null,
  valid_from date not null,
  valid_until date,
  primary key (organisation_id, person_id, helper_id, permission, valid_from),
  foreign key (organisation_id, person_id, helper_id) references person.helper deferrable,
  check (valid_until is null or valid_from < valid_until)
);

create table person.consideration (
  organisation_id uuid not null,
  person_id uuid not null,
  consideration_id uuid not null,
  code text not null,
  note text not null default '',
  not_for_family boolean not null default false,
  version integer not null default 1,
  primary key (organisation_id, person_id, consideration_id),
  foreign key (organisation_id, person_id) references person.person
);

-- The account with which a person opens the own record.
create table person.person_account (
  organisation_id uuid not null,
  person_id uuid not null,
  account_id uuid not null references identity.account,
  valid_from date not null,
  valid_until date,
  primary key (organisation_id, person_id, account_id),
  foreign key (organisation_id, person_id) references person.person
);
create index person_of_account on person.person_account (account_id);

-- Who works on this person: surveyor, doctor, peer supporter … reach only what they are assigned.
create table person.assignment (
  organisation_id uuid not null,
  person_id uuid not null,
  assignment_id uuid not null,
  account_id uuid not null references identity.account,
  role text not null,
  valid_from date not null,
  valid_until date,
  assigned_by uuid not null,
  version integer not null default 1,
  primary key (organisation_id, person_id, assignment_id),
  foreign key (organisation_id, person_id) references person.person,
  check (valid_until is null or valid_from <= valid_until)
);
create index assignment_of_account on person.assignment (account_id);

-- A paper that was scanned, such as a signed consent.
create table person.document (
  organisation_id uuid not null,
  person_id uuid not null,
  document_id uuid not null,
  kind text not null check (kind in ('consent')),
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  sha256 bytea not null,
  content bytea not null check (length(content) <= 10485760),
  stored_at timestamptz not null default now(),
  stored_by uuid not null,
  primary key (organisation_id, person_id, document_id),
  foreign key (organisation_id, person_id) references person.person
);

create table person.consent (
  organisation_id uuid not null,
  person_id uuid not null,
  consent_id uuid not null,
  to_organisation_id uuid not null references identity.organisation,
  resources text[] not null check (cardinality(resources) > 0),
  purpose text not null,
  valid_from date not null,
  valid_until date not null,
  given_how text not null check (given_how in ('paper', 'in_person', 'online')),
  given_on date not null,
  given_by_helper_id uuid,
  document_id uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_reason text not null default '',
  version integer not null default 1,
  primary key (organisation_id, person_id, consent_id),
  foreign key (organisation_id, person_id) references person.person,
  foreign key (organisation_id, person_id, document_id) references person.document deferrable,
  foreign key (organisation_id, person_id, given_by_helper_id) references person.helper deferrable,
  check (valid_from < valid_until),
  check (given_how <> 'paper' or document_id is not null)
);
create index consent_to_organisation on person.consent (to_organisation_id, valid_until);

-- "Break glass": a record opened without consent because someone is in danger. Ends by itself.
create table person.emergency_access (
  organisation_id uuid not null,
  person_id uuid not null,
  emergency_id uuid not null,
  account_id uuid not null references identity.account,
  by_organisation_id uuid not null references identity.organisation,
  by_role text not null,
  reason text not null check (length(reason) >= 10),
  started_at timestamptz not null default now(),
  until_at timestamptz not null,
  ended_at timestamptz,
  reviewed_by uuid,
  reviewed_at timestamptz,
  review text not null default '',
  primary key (organisation_id, person_id, emergency_id),
  foreign key (organisation_id, person_id) references person.person,
  check (until_at > started_at and until_at <= started_at + interval '24 hours')
);
create index emergency_access_of_account on person.emergency_access (account_id, until_at);

create table person.merge (
  organisation_id uuid not null,
  person_id uuid not null,
  merge_id uuid not null,
  merged_person_id uuid not null,
  moved jsonb not null,
  reason text not null default '',
  merged_at timestamptz not null default now(),
  merged_by uuid not null,
  undone_at timestamptz,
  undone_by uuid,
  primary key (organisation_id, person_id, merge_id),
  foreign key (organisation_id, person_id) references person.person,
  foreign key (organisation_id, merged_person_id) references person.person
);
create index merge_of_merged on person.merge (organisation_id, merged_person_id);

-- What a row of a record said before it was changed or removed.
create table person.earlier (
  organisation_id uuid not null,
  person_id uuid not null,
  earlier_id uuid not null default gen_random_uuid(),
  what text not null,
  before jsonb not null,
  changed_at timestamptz not null default clock_timestamp(),
  changed_by uuid,
  primary key (organisation_id, person_id, earlier_id)
);

-- As the owner, for nobody else may write there.
create function person.keep_earlier() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(old) = to_jsonb(new) then return new; end if;
  insert into person.earlier (organisation_id, person_id, what, before, changed_by)
  values (old.organisation_id, old.person_id, tg_table_name, to_jsonb(old), app.account());
  return case when tg_op = 'DELETE' then old else new end;
end $$;

do $$
declare t text;
begin
  foreach t in array array['person', 'former_name', 'contact_rules', 'certificate', 'helper', 'helper_permission',
    'consideration', 'person_account', 'assignment', 'consent'] loop
    execute format('create trigger keep_earlier before update or delete on person.%I for each row execute function person.keep_earlier()', t);
  end loop;
end $$;
