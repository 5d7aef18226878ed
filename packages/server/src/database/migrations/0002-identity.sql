-- Organisations, the people who sign in, and how they do it.

create table identity.organisation (
  organisation_id uuid primary key,
  kind text not null check (kind in ('municipality', 'ward', 'prefecture', 'facility', 'support_centre', 'health_centre', 'provider')),
  code text not null,
  name text not null check (name <> ''),
  kana text,
  prefecture_code text check (prefecture_code ~ '^[0-9]{2}$'),
  municipality_code text check (municipality_code ~ '^[0-9]{6}$'),
  area_code text,
  part_of uuid references identity.organisation,
  postal_code text,
  address text,
  phone text,
  url text,
  valid_from date,
  valid_until date,
  source text not null,
  version integer not null default 1,
  unique (kind, code),
  check (valid_until is null or valid_from is null or valid_from < valid_until)
);
create index organisation_of_prefecture on identity.organisation (prefecture_code, kind, kana);
create index organisation_part_of on identity.organisation (part_of);

create table identity.account (
  account_id uuid primary key,
  login text not null unique check (login = lower(login) and length(login) between 3 and 100),
  display_name text not null check (display_name <> ''),
  display_kana text,
  email text,
  qualification text,
  status text not null default 'active' check (status in ('active', 'closed')),
  is_demo boolean not null default false,
  created_at timestamptz not null default now(),
  created_by uuid,
  version integer not null default 1
);

create table identity.role_grant (
  organisation_id uuid not null references identity.organisation,
  grant_id uuid not null,
  account_id uuid not null references identity.account,
  role text not null,
  valid_from date not null,
  valid_until date,
  granted_by uuid,
  granted_at timestamptz not null default now(),
  ended_by uuid,
  reason text,
  version integer not null default 1,
  primary key (organisation_id, grant_id),
  check (valid_until is null or valid_from <= valid_until)
);
create index role_grant_of_account on identity.role_grant (account_id);

-- Half-open: in force from valid_from on, no longer on valid_until.
create function identity.is_in_force(valid_from date, valid_until date) returns boolean language sql stable parallel safe
  return valid_from <= app.today() and (valid_until is null or app.today() < valid_until);

create table identity.password (
  account_id uuid primary key references identity.account,
  hash text not null,
  changed_at timestamptz not null default now(),
  must_change boolean not null default false
);

create table identity.one_time_code (
  account_id uuid primary key references identity.account,
  sealed_secret text not null,
  confirmed_at timestamptz,
  last_step bigint
);

create table identity.recovery_code (
  account_id uuid not null references identity.account,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);

create table identity.passkey (
  account_id uuid not null references identity.account,
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  primary key (account_id, credential_id)
);

-- A question put to a browser (passkey, OpenID Connect) that it has to answer soon, once.
create table identity.challenge (
  challenge_id uuid primary key,
  kind text not null check (kind in ('passkey_registration', 'passkey_sign_in', 'openid')),
  account_id uuid references identity.account,
  secret jsonb not null,
  expires_at timestamptz not null
);
create index challenge_expiry on identity.challenge (expires_at);

create table identity.openid_link (
  issuer text not null,
  subject text not null,
  account_id uuid not null references identity.account,
  linked_at timestamptz not null default now(),
  primary key (issuer, subject)
);
create index openid_link_of_account on identity.openid_link (account_id);

create table identity.session (
  session_id uuid primary key,
  token_hash bytea not null unique,
  account_id uuid not null references identity.account,
  level text not null check (level in ('password', 'full')),
  second_factor_at timestamptz,
  organisation_id uuid,
  grant_id uuid,
  device_id uuid,
  device_name text not null default '',
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  idle_until timestamptz not null,
  absolute_until timestamptz not null,
  ended_at timestamptz,
  end_reason text check (end_reason in ('signed_out', 'everywhere', 'expired', 'credential_changed', 'administrator')),
  foreign key (organisation_id, grant_id) references identity.role_grant
);
create index session_of_account on identity.session (account_id, ended_at);

create table identity.known_device (
  account_id uuid not null references identity.account,
  device_id uuid not null,
  token_hash bytea not null,
  name text not null,
  first_seen_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  primary key (account_id, device_id)
);

create table identity.sign_in_attempt (
  attempt_id bigint generated always as identity primary key,
  login text not null,
  at timestamptz not null default now(),
  ok boolean not null,
  step text not null check (step in ('password', 'code', 'recovery', 'passkey', 'openid')),
  device_name text not null default ''
);
create index sign_in_attempt_of_login on identity.sign_in_attempt (login, at desc);

-- The way in for a new account or a lost password: a link given by the administrator, used once.
create table identity.invitation (
  account_id uuid not null references identity.account,
  invitation_id uuid not null,
  token_hash bytea not null unique,
  created_by uuid,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (account_id, invitation_id)
);

-- Told to an account on its next visit: a new device, a role given, a record opened in an emergency.
create table identity.notice (
  account_id uuid not null references identity.account,
  notice_id uuid not null,
  kind text not null,
  details jsonb not null default '{}',
  at timestamptz not null default now(),
  read_at timestamptz,
  primary key (account_id, notice_id)
);
