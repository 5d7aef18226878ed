-- Official lists of the 対象疾病 that the operator read in (`yorisoi disease import`). They hold nothing about anyone.
create schema disease;
grant usage on schema disease to yorisoi_app;

create table disease.official_list (
  official_list_id uuid primary key,
  valid_from date not null,
  valid_until date,
  source text not null check (source <> ''),
  is_complete boolean not null,
  content_sha256 bytea not null unique,
  imported_at timestamptz not null default now(),
  imported_by text not null check (imported_by <> ''),
  check (valid_until is null or valid_from < valid_until)
);

create table disease.official_row (
  official_list_id uuid not null references disease.official_list,
  place integer not null check (place > 0),
  number integer check (number > 0),
  name text not null check (name <> ''),
  kana text not null,
  note text not null,
  disease_id text,
  primary key (official_list_id, place)
);

-- Everybody may read them, signed in or not; the operator's command, which acts as the program, adds and takes away.
do $$
declare name text;
begin
  foreach name in array array['disease.official_list', 'disease.official_row'] loop
    execute format('alter table %s enable row level security', name);
    execute format('alter table %s force row level security', name);
    execute format('grant select, insert, delete on %s to yorisoi_app', name);
    execute format('create policy may_read on %s for select using (true)', name);
    execute format('create policy may_create on %s for insert with check ((select app.role()) = ''system'')', name);
    execute format('create policy may_remove on %s for delete using ((select app.role()) = ''system'')', name);
  end loop;
end $$;

insert into audit.event_kind (event) values
  ('disease.list_imported'),
  ('disease.list_removed');
