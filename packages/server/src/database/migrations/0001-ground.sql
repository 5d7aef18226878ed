-- The ground: who acts (set per transaction), what each role may reach, and how a table is protected.
create schema app;
create schema identity;
create schema person;
create schema audit;
create schema http;
grant usage on schema app, identity, person, audit, http to yorisoi_app;

-- Who acts. The server sets these for one transaction only; outside of it they are empty and nothing is visible.
create function app.account() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.account', true), '')::uuid;
create function app.organisation() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.organisation', true), '')::uuid;
create function app.role() returns text language sql stable parallel safe
  return nullif(current_setting('app.role', true), '');

-- The civil day in Japan; roles, helpers and consents begin and end on days.
create function app.today() returns date language sql stable parallel safe
  return (now() at time zone 'Asia/Tokyo')::date;

-- What a role may do with a resource, and how far it reaches. No row, no right.
-- The same table stands in packages/rules/src/identity/tables/policy.ts; a test holds the two against each other.
create table app.policy (
  role text not null,
  resource text not null,
  action text not null check (action in ('read', 'create', 'update', 'remove')),
  reach text not null check (reach in ('everywhere', 'organisation', 'assigned', 'own', 'helped', 'shared', 'emergency')),
  primary key (role, resource, action, reach)
);
grant select on app.policy to yorisoi_app;

-- Which permission of a helper opens which act (packages/rules/src/person/family-permissions.ts).
create table app.helper_need (
  resource text not null,
  action text not null,
  permission text not null,
  primary key (resource, action)
);
grant select on app.helper_need to yorisoi_app;

-- Every schema change that ran, with the checksum of its file.
create table app.migration (
  number integer primary key,
  name text not null,
  sha256 text not null,
  applied_at timestamptz not null default now()
);
grant select on app.migration to yorisoi_app;

-- How the schema looked after the last migration; another look means that someone changed it by hand.
create table app.schema_look (
  only_row boolean primary key default true check (only_row),
  server_major integer not null,
  sha256 text not null
);
grant select on app.schema_look to yorisoi_app;

-- Reference data of data/ that was read in, with the checksum of its file.
create table app.reference_load (
  name text primary key,
  sha256 text not null,
  loaded_at timestamptz not null default now()
);
grant select on app.reference_load to yorisoi_app;
