-- The file of a case: who may reach it, its documents as changes of fields (ADR 0012), and what happened in it.
create schema certification;
grant usage on schema certification to yorisoi_app;

-- One application and all that follows. What is said of the stage is folded from certification.event; lists read it here.
create table certification.case_file (
  organisation_id uuid not null references identity.organisation,
  case_id uuid not null,
  person_id uuid not null,
  number bigint not null,
  kind text not null check (kind in ('new', 'renewal', 'change')),
  edition text not null check (edition in ('2013', '2014')),
  previous_case_id uuid,
  begun_by uuid not null,
  begun_by_role text not null,
  begun_at timestamptz not null default now(),
  event_count integer not null default 0,
  stage text not null default 'not_applied',
  stage_since date,
  applied_on date,
  due_on date,
  remind_on date,
  opinion_due_on date,
  reminder_to_print boolean not null default false,
  waits_for text[] not null default '{}',
  is_open boolean not null default true,
  surveyor_id uuid,
  surveyor_name text not null default '',
  primary key (organisation_id, case_id),
  unique (organisation_id, number),
  foreign key (organisation_id, person_id) references person.person deferrable,
  foreign key (organisation_id, previous_case_id) references certification.case_file
);
create unique index case_by_id on certification.case_file (case_id);
create index case_of_person on certification.case_file (organisation_id, person_id);
create index open_case_by_due on certification.case_file (organisation_id, coalesce(due_on, '9999-12-31'), case_id) where is_open;
create index case_by_due on certification.case_file (organisation_id, coalesce(due_on, '9999-12-31'), case_id);
create index case_by_stage on certification.case_file (organisation_id, stage, coalesce(due_on, '9999-12-31'), case_id);
create index open_case_in_stage on certification.case_file (organisation_id, stage, due_on) where is_open;
create index open_case_of_surveyor on certification.case_file (organisation_id, surveyor_id) where is_open;
create index case_to_remind on certification.case_file (remind_on) where remind_on is not null;
create index opinion_by_due on certification.case_file (organisation_id, opinion_due_on) where opinion_due_on is not null;
create index letter_to_print on certification.case_file (organisation_id) where reminder_to_print;

-- The last number given in an organisation; the row is locked while the next is taken.
create table certification.number_series (
  organisation_id uuid primary key references identity.organisation,
  last_number bigint not null
);

-- Who beside the organisation that keeps a case reaches it, from when to when: its surveyor, the health centre that is
-- asked to come along, the doctor who is asked, a one-time link. `reader_id` is an account, an organisation or a link.
create table certification.access (
  organisation_id uuid not null,
  case_id uuid not null,
  access_id uuid not null,
  reader_id uuid not null,
  role text not null,
  since timestamptz not null default now(),
  until timestamptz,
  -- What was written off line before the end may still be handed in, unseen, until then.
  hand_in_until timestamptz,
  primary key (organisation_id, case_id, access_id),
  foreign key (organisation_id, case_id) references certification.case_file,
  check (until is null or since <= until)
);
create index access_of_reader on certification.access (reader_id, role);

create table certification.document (
  organisation_id uuid not null,
  case_id uuid not null,
  document text not null check (document in ('application', 'state_form', 'overview', 'survey', 'opinion')),
  last_seq bigint not null default 0,
  primary key (organisation_id, case_id, document),
  foreign key (organisation_id, case_id) references certification.case_file
);

create table certification.field_change (
  organisation_id uuid not null,
  case_id uuid not null,
  document text not null,
  seq bigint not null,
  change_id text not null check (change_id ~ '^[0-9A-Za-z-]{8,64}$'),
  key text not null check (length(key) between 1 and 200),
  value jsonb not null,
  parents text[] not null,
  made_at timestamptz not null,
  by_id uuid not null,
  by_role text not null,
  device text not null check (length(device) between 1 and 64),
  privacy text check (privacy in ('not-for-family', 'infection', 'surveyor-and-board')),
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (organisation_id, case_id, document, seq),
  unique (organisation_id, case_id, document, change_id),
  foreign key (organisation_id, case_id, document) references certification.document
);

create table certification.event (
  organisation_id uuid not null,
  case_id uuid not null,
  seq integer not null,
  event_id text not null check (event_id ~ '^[0-9A-Za-z-]{8,64}$'),
  type text not null,
  on_day date not null,
  at timestamptz not null default clock_timestamp(),
  by_id uuid not null,
  by_role text not null,
  by_organisation_id uuid,
  data jsonb not null,
  primary key (organisation_id, case_id, seq),
  unique (organisation_id, case_id, event_id),
  foreign key (organisation_id, case_id) references certification.case_file
);

-- A link that opens one opinion to a doctor without an account: its token, and a code that goes another way.
create table certification.opinion_link (
  organisation_id uuid not null,
  case_id uuid not null,
  link_id uuid not null,
  token_hash bytea not null unique,
  code_hash bytea not null,
  wrong_codes integer not null default 0,
  made_at timestamptz not null default now(),
  made_by uuid not null,
  valid_until timestamptz not null,
  opened_at timestamptz,
  session_hash bytea unique,
  ended_at timestamptz,
  primary key (organisation_id, case_id, link_id),
  foreign key (organisation_id, case_id) references certification.case_file,
  check ((opened_at is null) = (session_hash is null))
);

-- Who surveys for a municipality, and with what qualification (総支則10条; S3 L643-647).
create table certification.surveyor (
  organisation_id uuid not null references identity.organisation,
  account_id uuid not null references identity.account,
  of_organisation_id uuid not null references identity.organisation,
  name text not null check (name <> ''),
  qualifications text[] not null,
  trained_on date,
  contractor jsonb,
  version integer not null default 1,
  primary key (organisation_id, account_id)
);

-- How many days each step may take where a municipality has set its own.
create table certification.deadlines (
  organisation_id uuid primary key references identity.organisation,
  days jsonb not null,
  version integer not null default 1
);

-- Words a doctor writes often.
create table certification.phrase (
  account_id uuid not null references identity.account,
  phrase_id uuid not null,
  key text,
  text text not null check (length(text) between 1 and 2000),
  primary key (account_id, phrase_id)
);

insert into app.policy (role, resource, action, reach)
select v.role, resource, action, v.reach
from (values
  ('clerk', 'case', 'read create update', 'organisation'),
  ('clerk', 'application state_form overview survey opinion', 'read create', 'organisation'),
  ('clerk', 'case_reader', 'read create update', 'organisation'),
  ('clerk', 'surveyor deadline', 'read create update', 'organisation'),
  ('clerk', 'opinion_link', 'read create update', 'organisation'),
  ('board_secretary', 'case', 'read update', 'organisation'),
  ('board_secretary', 'application state_form overview survey opinion', 'read', 'organisation'),
  ('surveyor', 'case', 'read update', 'assigned'),
  ('surveyor', 'application', 'read', 'assigned'),
  ('surveyor', 'state_form overview survey', 'read create', 'assigned'),
  ('surveyor', 'case_reader', 'read', 'assigned'),
  ('attending_doctor', 'case', 'read update', 'assigned'),
  ('attending_doctor', 'opinion', 'read create', 'assigned'),
  ('attending_doctor', 'case_reader', 'read', 'assigned'),
  ('public_health_nurse', 'case', 'read update', 'assigned'),
  ('public_health_nurse', 'case_reader', 'read', 'assigned'),
  ('public_health_nurse', 'person contact consideration assignment', 'read', 'assigned'),
  ('opinion_link', 'case', 'read update', 'assigned'),
  ('opinion_link', 'opinion', 'read create', 'assigned'),
  ('opinion_link', 'case_reader', 'read', 'assigned'),
  ('person', 'case', 'read create update', 'own'),
  ('person', 'application', 'read create', 'own'),
  ('person', 'state_form', 'read', 'own'),
  ('helper', 'case', 'read create update', 'helped'),
  ('helper', 'application', 'read create', 'helped'),
  ('helper', 'state_form', 'read', 'helped'),
  ('auditor', 'case', 'read', 'organisation'),
  ('system', 'case', 'read update', 'everywhere'),
  ('system', 'application state_form survey', 'read', 'everywhere'),
  ('system', 'deadline', 'read', 'everywhere'),
  ('system', 'case_reader', 'read create update', 'everywhere'),
  ('system', 'opinion_link', 'read update', 'everywhere'),
  ('sign_in', 'opinion_link', 'read update', 'everywhere')
) as v (role, resources, actions, reach),
  regexp_split_to_table(v.resources, ' ') as resource, regexp_split_to_table(v.actions, ' ') as action;

insert into app.helper_need (resource, action, permission) values
  ('case', 'read', 'see_record'),
  ('case', 'create', 'proxy'),
  ('case', 'update', 'proxy'),
  ('application', 'read', 'see_answers'),
  ('application', 'create', 'answer_for'),
  ('state_form', 'read', 'see_answers');

-- The cases an actor was let into, by the actor's own rows of certification.access.
create function app.entered_cases(action text) returns table (organisation_id uuid, case_id uuid) language plpgsql stable rows 100
  as $$
#variable_conflict use_column
begin
  return query
    select a.organisation_id, a.case_id from certification.access a
    where a.reader_id in (app.account(), app.organisation()) and a.role = app.role() and a.since <= now()
      and (a.until is null or now() < a.until or (entered_cases.action = 'create' and now() < a.hand_in_until));
end $$;

-- Cases beyond those of the own organisation: of oneself, of people one helps, and those one was let into.
create function app.far_cases(resource text, action text) returns table (organisation_id uuid, case_id uuid)
  language plpgsql stable rows 100
  as $$
#variable_conflict use_column
begin
  if app.reaches(resource, action, 'assigned') then
    return query select * from app.entered_cases(action);
  end if;
  if app.reaches(resource, action, 'own') then
    return query select c.organisation_id, c.case_id from certification.case_file c join app.own_persons() p using (organisation_id, person_id);
  end if;
  if app.reaches(resource, action, 'helped') then
    return query select c.organisation_id, c.case_id from certification.case_file c
      join app.helped_persons(far_cases.resource, far_cases.action) p using (organisation_id, person_id);
  end if;
end $$;

-- A row of a case is reached in the organisation that keeps it, or through far_cases.
create function app.case_condition(resource text, action text) returns text language sql stable as $$
  select format('(%s and organisation_id = (select app.organisation())) or %s or (organisation_id, case_id) in (select * from app.far_cases(%L, %L))',
    app.has_role(resource, action, 'organisation'), app.has_role(resource, action, 'everywhere'), resource, action)
$$;

-- Policies of a table whose rows belong to cases; `rows` limits them to some, as those of one document.
create procedure app.protect_case_rows(target regclass, resource text, actions text[], suffix text default '', rows text default 'true')
  language plpgsql as $$
declare act record;
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  for act in select * from (values ('read', 'select'), ('create', 'insert'), ('update', 'update')) v (name, verb)
    where v.name = any (actions) loop
    execute format('grant %s on %s to yorisoi_app', act.verb, target);
    execute format('create policy %I on %s for %s to public %s (%s and (%s))', 'may_' || act.name || suffix, target, act.verb,
      case act.verb when 'insert' then 'with check' else 'using' end, rows, app.case_condition(resource, act.name));
  end loop;
end $$;

-- The surveyor and the companion know whom they visit.
create or replace function app.assigned_persons() returns table (organisation_id uuid, person_id uuid) language plpgsql stable rows 20
  as $$
#variable_conflict use_column
begin
  return query
    select a.organisation_id, a.person_id from person.assignment a
    where a.account_id = app.account() and a.role = app.role() and identity.is_in_force(a.valid_from, a.valid_until);
  if app.role() = any ('{surveyor,public_health_nurse}') then
    return query select c.organisation_id, c.person_id from certification.case_file c join app.entered_cases('read') e using (organisation_id, case_id);
  end if;
end $$;

-- A case is reached by its person, so these policies must not ask app.far_cases, which reads this table.
call app.protect('certification.case_file', 'case', '{organisation,own,helped,everywhere}');
create policy entered_read on certification.case_file for select
  using ((select app.reaches('case', 'read', 'assigned')) and (organisation_id, case_id) in (select * from app.entered_cases('read')));
create policy entered_update on certification.case_file for update
  using ((select app.reaches('case', 'update', 'assigned')) and (organisation_id, case_id) in (select * from app.entered_cases('update')));

-- What somebody began at home and has not handed in is nobody else's yet.
create policy not_handed_in on certification.case_file as restrictive for select
  using (stage <> 'not_applied' or begun_by_role not in ('person', 'helper') or (select app.role()) = any ('{person,helper,system}'));

call app.protect('certification.number_series', 'case', '{organisation}');
-- Whoever applies from home takes a number too, and sees no other.
create policy counted_read on certification.number_series for select using ((select app.role()) = any ('{person,helper}'));
create policy counted_create on certification.number_series for insert with check ((select app.role()) = any ('{person,helper}'));
create policy counted_update on certification.number_series for update using ((select app.role()) = any ('{person,helper}'));

-- The own row, or those of the own organisation. Not app.far_cases, which reads this table.
call app.protect('certification.access', 'case_reader', '{organisation,everywhere}');
create policy own_access on certification.access for select
  using (reader_id in ((select app.account()), (select app.organisation())) and role = (select app.role()));

call app.protect_case_rows('certification.event', 'case', '{read}');
-- Whoever may change a case may add what happened, as oneself; which event, the rules judge.
grant insert on certification.event to yorisoi_app;
do $$
begin
  execute format('create policy may_create on certification.event for insert with check (%s)', app.case_condition('case', 'update'));
end $$;
create policy as_oneself on certification.event as restrictive for insert with check (
  by_id = coalesce((select app.account()), '00000000-0000-0000-0000-000000000000') and by_role = (select app.role()));

do $$
declare doc text;
begin
  foreach doc in array array['application', 'state_form', 'overview', 'survey', 'opinion'] loop
    call app.protect_case_rows('certification.field_change', doc, '{read,create}', '_' || doc, format('document = %L', doc));
    -- It says only how much was written, which whoever may write has to know.
    call app.protect_case_rows('certification.document', doc, '{read}', '_' || doc, format('document = %L', doc));
    execute format('create policy may_count_%1$s on certification.document for select using (document = %1$L and (%2$s))',
      doc, app.case_condition(doc, 'create'));
    -- Its last number grows with what is written.
    execute format('create policy may_update_%1$s on certification.document for update using (document = %1$L and (%2$s))',
      doc, app.case_condition(doc, 'create'));
  end loop;
end $$;
grant insert, update on certification.document to yorisoi_app;
-- Made together with the case, empty.
create policy made_with_the_case on certification.document for insert with check (
  last_seq = 0 and (organisation_id, case_id) in (select c.organisation_id, c.case_id from certification.case_file c
    where c.begun_by = (select app.account())));

-- As oneself, and only what is meant for one's eyes.
create policy as_oneself on certification.field_change as restrictive for insert
  with check (by_id = (select app.account()) and by_role = (select app.role()));
create policy not_for_these_eyes on certification.field_change as restrictive for select using (
  privacy is null
  or by_id = (select app.account())
  or (privacy = 'not-for-family' and (select app.role()) <> 'helper')
  or (privacy = 'surveyor-and-board' and (select app.role()) = any ('{surveyor,board_member,board_secretary}'))
  or (privacy = 'infection' and (select app.role()) = any ('{clerk,surveyor,board_member,board_secretary,attending_doctor,opinion_link}')));

call app.protect('certification.opinion_link', 'opinion_link', '{organisation,everywhere}');
call app.protect('certification.surveyor', 'surveyor', '{organisation}');
call app.protect('certification.deadlines', 'deadline', '{organisation,everywhere}');
call app.protect('certification.phrase', 'self', '{self}');
-- The days of the organisation that keeps a case are read by all who reach it.
create policy of_a_case on certification.deadlines for select
  using (organisation_id in (select c.organisation_id from certification.case_file c));

-- New ways to reach what these tables hold.
call app.protect('person.person', 'person', '{organisation,own,assigned,helped,shared,emergency,everywhere}');
call app.protect('person.former_name', 'person', '{organisation,own,assigned,helped,shared,emergency}');
call app.protect('person.contact_rules', 'contact', '{organisation,own,assigned,helped,shared,emergency}');
call app.protect('person.assignment', 'assignment', '{organisation,own,assignee}');
call app.protect('person.consideration', 'consideration', '{organisation,own,assigned,helped,shared,emergency}');

-- Nothing that was written or that happened is altered or taken away.
create function certification.refuse() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete or truncate on certification.field_change
  for each statement execute function certification.refuse();
create trigger append_only before update or delete or truncate on certification.event
  for each statement execute function certification.refuse();

insert into audit.event_kind (event) values
  ('case.applied'),
  ('case.explained'),
  ('case.receipt_given'),
  ('case.accepted'),
  ('case.returned'),
  ('case.resubmitted'),
  ('case.withdrawn'),
  ('case.closed'),
  ('case.coordinated'),
  ('case.past_use_asked'),
  ('case.past_use_answered'),
  ('case.surveyor_assigned'),
  ('case.surveyor_changed'),
  ('case.other_surveyor_wished'),
  ('case.surveyor_kept'),
  ('case.conflict_declared'),
  ('case.companion_asked'),
  ('case.companion_accepted'),
  ('case.companion_declined'),
  ('case.companion_taken_back'),
  ('case.companion_waived'),
  ('case.pack_read'),
  ('case.visit_set'),
  ('case.visit_moved'),
  ('case.visit_cancelled'),
  ('case.visit_held'),
  ('case.document_begun'),
  ('case.document_sent'),
  ('case.document_sent_back'),
  ('case.question_answered'),
  ('case.document_accepted'),
  ('case.opinion_asked'),
  ('case.opinion_reminded'),
  ('case.opinion_refused'),
  ('case.opinion_taken_back'),
  ('case.opinion_arrived_on_paper'),
  ('case.file_completed'),
  ('case.file_reopened'),
  ('case.listed'),
  ('case.read'),
  ('case.begun'),
  ('case.document_read'),
  ('case.document_written'),
  ('case.printed'),
  ('case.exported'),
  ('case.imported'),
  ('case.link_opened'),
  ('case.link_refused'),
  ('surveyor.changed'),
  ('deadline.changed');
