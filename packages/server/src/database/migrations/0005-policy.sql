-- Who may do what with what, and how far it reaches; then the same enforced on every table.
insert into app.policy (role, resource, action, reach)
select v.role, resource, action, v.reach
from (values
  ('*', 'organisation', 'read', 'everywhere'),
  ('*', 'self', 'read create update remove', 'own'),
  ('*', 'account', 'read update', 'own'),
  ('*', 'role', 'read', 'own'),
  ('*', 'session', 'read update', 'own'),
  ('*', 'notice', 'read update', 'own'),
  ('clerk', 'account role', 'read', 'organisation'),
  ('clerk', 'person', 'read create update', 'organisation'),
  ('clerk', 'contact', 'read create update', 'organisation'),
  ('clerk', 'certificate', 'read create update remove', 'organisation'),
  ('clerk', 'helper', 'read create update remove', 'organisation'),
  ('clerk', 'consideration', 'read create update remove', 'organisation'),
  ('clerk', 'consent', 'read create update', 'organisation'),
  ('clerk', 'assignment', 'read create update', 'organisation'),
  ('clerk', 'link', 'read create update', 'organisation'),
  ('clerk', 'merge', 'read create update', 'organisation'),
  ('clerk', 'history', 'read', 'organisation'),
  ('clerk', 'emergency', 'read create update', 'own'),
  ('clerk', 'notice', 'create', 'everywhere'),
  ('clerk', 'consent person contact certificate consideration', 'read', 'shared'),
  ('clerk', 'person contact certificate helper consideration', 'read', 'emergency'),
  ('surveyor', 'account role', 'read', 'organisation'),
  ('surveyor', 'person contact certificate helper consideration assignment', 'read', 'assigned'),
  ('surveyor', 'consideration', 'create', 'assigned'),
  ('attending_doctor', 'account role', 'read', 'organisation'),
  ('attending_doctor', 'person contact certificate helper consideration assignment', 'read', 'assigned'),
  ('attending_doctor', 'consent person contact certificate consideration', 'read', 'shared'),
  ('attending_doctor', 'emergency', 'read create update', 'own'),
  ('attending_doctor', 'notice', 'create', 'everywhere'),
  ('attending_doctor', 'person contact certificate helper consideration', 'read', 'emergency'),
  ('board_member', 'account role', 'read', 'organisation'),
  ('board_secretary', 'account role person contact', 'read', 'organisation'),
  ('coordinator', 'account role', 'read', 'organisation'),
  ('coordinator', 'person', 'read create update', 'organisation'),
  ('coordinator', 'contact', 'read create update', 'organisation'),
  ('coordinator', 'certificate', 'read create update remove', 'organisation'),
  ('coordinator', 'helper', 'read create update remove', 'organisation'),
  ('coordinator', 'consideration', 'read create update remove', 'organisation'),
  ('coordinator', 'consent', 'read create update', 'organisation'),
  ('coordinator', 'assignment', 'read create update', 'organisation'),
  ('coordinator', 'link', 'read create update', 'organisation'),
  ('coordinator', 'merge', 'read create update', 'organisation'),
  ('coordinator', 'history', 'read', 'organisation'),
  ('coordinator', 'emergency', 'read create update', 'own'),
  ('coordinator', 'notice', 'create', 'everywhere'),
  ('coordinator', 'consent person contact certificate consideration', 'read', 'shared'),
  ('coordinator', 'person contact certificate helper consideration', 'read', 'emergency'),
  ('facility_staff', 'account role', 'read', 'organisation'),
  ('facility_staff', 'person', 'read create update', 'organisation'),
  ('facility_staff', 'contact', 'read create update', 'organisation'),
  ('facility_staff', 'certificate', 'read create update remove', 'organisation'),
  ('facility_staff', 'helper', 'read create update remove', 'organisation'),
  ('facility_staff', 'consideration', 'read create update remove', 'organisation'),
  ('facility_staff', 'consent', 'read create update', 'organisation'),
  ('facility_staff', 'assignment', 'read create update', 'organisation'),
  ('facility_staff', 'link', 'read create update', 'organisation'),
  ('facility_staff', 'merge', 'read create update', 'organisation'),
  ('facility_staff', 'history', 'read', 'organisation'),
  ('facility_staff', 'emergency', 'read create update', 'own'),
  ('facility_staff', 'notice', 'create', 'everywhere'),
  ('facility_staff', 'consent person contact certificate consideration', 'read', 'shared'),
  ('facility_staff', 'person contact certificate helper consideration', 'read', 'emergency'),
  ('counsellor', 'account role', 'read', 'organisation'),
  ('counsellor', 'person', 'read create update', 'organisation'),
  ('counsellor', 'contact', 'read create update', 'organisation'),
  ('counsellor', 'certificate', 'read create update remove', 'organisation'),
  ('counsellor', 'helper', 'read create update remove', 'organisation'),
  ('counsellor', 'consideration', 'read create update remove', 'organisation'),
  ('counsellor', 'consent', 'read create update', 'organisation'),
  ('counsellor', 'assignment', 'read create update', 'organisation'),
  ('counsellor', 'link', 'read create update', 'organisation'),
  ('counsellor', 'merge', 'read create update', 'organisation'),
  ('counsellor', 'history', 'read', 'organisation'),
  ('counsellor', 'consent person contact certificate consideration', 'read', 'shared'),
  ('peer_supporter', 'account role', 'read', 'organisation'),
  ('peer_supporter', 'person contact consideration assignment', 'read', 'assigned'),
  ('public_health_nurse', 'account role', 'read', 'organisation'),
  ('public_health_nurse', 'person', 'read create update', 'organisation'),
  ('public_health_nurse', 'contact', 'read create update', 'organisation'),
  ('public_health_nurse', 'certificate', 'read create update remove', 'organisation'),
  ('public_health_nurse', 'helper', 'read create update remove', 'organisation'),
  ('public_health_nurse', 'consideration', 'read create update remove', 'organisation'),
  ('public_health_nurse', 'consent', 'read create update', 'organisation'),
  ('public_health_nurse', 'assignment', 'read create update', 'organisation'),
  ('public_health_nurse', 'link', 'read create update', 'organisation'),
  ('public_health_nurse', 'merge', 'read create update', 'organisation'),
  ('public_health_nurse', 'history', 'read', 'organisation'),
  ('public_health_nurse', 'emergency', 'read create update', 'own'),
  ('public_health_nurse', 'notice', 'create', 'everywhere'),
  ('public_health_nurse', 'consent person contact certificate consideration', 'read', 'shared'),
  ('public_health_nurse', 'person contact certificate helper consideration', 'read', 'emergency'),
  ('prefecture_officer', 'account role', 'read', 'organisation'),
  ('organisation_administrator', 'organisation', 'update', 'organisation'),
  ('organisation_administrator', 'account', 'read create update', 'organisation'),
  ('organisation_administrator', 'role', 'read create update', 'organisation'),
  ('organisation_administrator', 'invitation', 'read create update', 'organisation'),
  ('organisation_administrator', 'session', 'read update', 'organisation'),
  ('organisation_administrator', 'notice', 'create', 'everywhere'),
  ('organisation_administrator', 'job', 'read update', 'everywhere'),
  ('auditor', 'account role consent', 'read', 'organisation'),
  ('auditor', 'audit', 'read', 'organisation'),
  ('auditor', 'emergency', 'read update', 'organisation'),
  ('person', 'person contact certificate helper consideration consent assignment link history emergency access_log', 'read', 'own'),
  ('person', 'contact', 'create update', 'own'),
  ('person', 'helper', 'create update remove', 'own'),
  ('person', 'consideration', 'create update remove', 'own'),
  ('person', 'consent', 'create update', 'own'),
  ('helper', 'person contact certificate consideration', 'read', 'helped'),
  ('helper', 'contact', 'update', 'helped'),
  ('helper', 'helper', 'read', 'helped'),
  ('system', 'organisation', 'create update', 'everywhere'),
  ('system', 'account', 'read create', 'everywhere'),
  ('system', 'role', 'read create update', 'everywhere'),
  ('system', 'invitation', 'read create update', 'everywhere'),
  ('system', 'self', 'read create update remove', 'everywhere'),
  ('system', 'notice', 'read create', 'everywhere'),
  ('system', 'attempt', 'read remove', 'everywhere'),
  ('system', 'session', 'read update', 'everywhere'),
  ('system', 'consent', 'read', 'everywhere'),
  ('system', 'emergency', 'read update', 'everywhere'),
  ('system', 'link', 'read', 'everywhere'),
  ('system', 'audit', 'read', 'everywhere'),
  ('system', 'job', 'read create update', 'everywhere'),
  ('sign_in', 'account', 'read update', 'everywhere'),
  ('sign_in', 'role', 'read', 'everywhere'),
  ('sign_in', 'self', 'read create update remove', 'everywhere'),
  ('sign_in', 'notice', 'read create', 'everywhere'),
  ('sign_in', 'session', 'read create update', 'everywhere'),
  ('sign_in', 'invitation', 'read update', 'everywhere'),
  ('sign_in', 'attempt', 'read create', 'everywhere'),
  ('emergency_finder', 'person', 'read', 'everywhere')
) as v (role, resources, actions, reach),
  regexp_split_to_table(v.resources, ' ') as resource, regexp_split_to_table(v.actions, ' ') as action;

insert into app.helper_need (resource, action, permission) values
  ('person', 'read', 'see_record'),
  ('certificate', 'read', 'see_record'),
  ('consideration', 'read', 'see_record'),
  ('contact', 'read', 'see_record'),
  ('contact', 'update', 'change_contact');

-- In PL/pgSQL, like the functions below: PostgreSQL would write an SQL function's text into the query, and with it the
-- policies of the tables it reads, so that planning a query of one row took longer than running it.
create function app.reaches(resource text, action text, reach text) returns boolean
language plpgsql stable parallel safe as $$
begin
  return app.role() is not null and exists (
    select from app.policy p
    where p.role in (app.role(), '*') and p.resource = reaches.resource and p.action = reaches.action and p.reach = reaches.reach
  );
end $$;

-- The persons an actor reaches beyond the own organisation's records. Each reads a table whose own policy shows the
-- actor just these rows, so that no function here needs more rights than the actor has.
create function app.own_persons() returns table (organisation_id uuid, person_id uuid) language plpgsql stable rows 20
  as $$
#variable_conflict use_column
begin
  return query
    select l.organisation_id, l.person_id from person.person_account l
    where l.account_id = app.account() and identity.is_in_force(l.valid_from, l.valid_until);
end $$;

create function app.assigned_persons() returns table (organisation_id uuid, person_id uuid) language plpgsql stable rows 20
  as $$
#variable_conflict use_column
begin
  return query
    select a.organisation_id, a.person_id from person.assignment a
    where a.account_id = app.account() and a.role = app.role() and identity.is_in_force(a.valid_from, a.valid_until);
end $$;

create function app.helped_persons(resource text, action text)
  returns table (organisation_id uuid, person_id uuid) language plpgsql stable rows 20
  as $$
#variable_conflict use_column
begin
  return query
    select h.organisation_id, h.person_id
    from person.helper h
    join person.helper_permission p using (organisation_id, person_id, helper_id)
    join app.helper_need n on n.permission = p.permission
    where h.account_id = app.account() and n.resource = helped_persons.resource and n.action = helped_persons.action
      and identity.is_in_force(p.valid_from, p.valid_until);
end $$;

create function app.shared_persons(resource text) returns table (organisation_id uuid, person_id uuid) language plpgsql stable rows 20
  as $$
#variable_conflict use_column
begin
  return query
    select c.organisation_id, c.person_id from person.consent c
    where c.to_organisation_id = app.organisation() and shared_persons.resource = any (c.resources)
      and c.withdrawn_at is null and identity.is_in_force(c.valid_from, c.valid_until);
end $$;

create function app.emergency_persons() returns table (organisation_id uuid, person_id uuid) language plpgsql stable rows 20
  as $$
#variable_conflict use_column
begin
  return query
    select e.organisation_id, e.person_id from person.emergency_access e
    where e.account_id = app.account() and e.ended_at is null and now() between e.started_at and e.until_at;
end $$;

create function app.colleagues() returns table (account_id uuid) language plpgsql stable rows 20
  as $$
#variable_conflict use_column
begin
  return query
    select g.account_id from identity.role_grant g where g.organisation_id = app.organisation();
end $$;

-- All of these together, as far as the policy lets the actor reach a resource in these ways. One call for a table instead
-- of one a way keeps the plan of a query under row-level security small; it runs when nothing nearer reaches a row.
create function app.far_persons(resource text, action text, ways text[])
  returns table (organisation_id uuid, person_id uuid) language plpgsql stable rows 20
  as $$
declare way text;
begin
  foreach way in array ways loop
    continue when not app.reaches(resource, action, way);
    case way
      when 'own' then return query select * from app.own_persons();
      when 'assigned' then return query select * from app.assigned_persons();
      when 'helped' then return query select * from app.helped_persons(resource, action);
      when 'shared' then return query select * from app.shared_persons(resource);
      when 'emergency' then return query select * from app.emergency_persons();
    end case;
  end loop;
end $$;

-- The roles that may do this so far, as SQL text: `app.policy` is read once, when a table is protected, so that a query
-- compares the actor's role with a list instead of asking a table. '*' is everybody who has a role.
create function app.has_role(resource text, action text, reach text) returns text language sql stable as $$
  select case
    when count(*) = 0 then 'false'
    when bool_or(p.role = '*') then '(select app.role()) is not null'
    else format('(select app.role()) = any (%L::text[])', array_agg(p.role order by p.role)) end
  from app.policy p
  where p.resource = has_role.resource and p.action = has_role.action and p.reach = has_role.reach
$$;

-- The condition under which an actor reaches a row, as SQL text. `ways` lists how a row of the table is
-- reached: the reaches themselves, or one of five that look at another column (self, colleague,
-- assignee, helping, receiver). The cheap ones come first, because what follows a true one is not asked.
create function app.condition(resource text, action text, ways text[]) returns text language sql stable as $$
  with way as (
    select name, nth, app.has_role(resource, action, case name
      when 'self' then 'own' when 'colleague' then 'organisation' when 'assignee' then 'assigned' when 'receiver' then 'shared'
      when 'helping' then 'helped' else name end) as role
    from unnest(ways) with ordinality as w (name, nth)
  ), near as (
    select case name when 'everywhere' then 0 when 'colleague' then 98 else nth end as nth, case name
      when 'everywhere' then role
      else format('(%s and %s)', role, case name
        when 'organisation' then 'organisation_id = (select app.organisation())'
        when 'self' then 'account_id = (select app.account())'
        when 'assignee' then 'account_id = (select app.account())'
        when 'helping' then 'account_id = (select app.account())'
        when 'receiver' then 'to_organisation_id = (select app.organisation())'
        when 'colleague' then 'account_id in (select * from app.colleagues())' end)
      end as condition
    from way where name <> all ('{own,assigned,helped,shared,emergency}') and role <> 'false'
  ), far as (
    select 99, format('(organisation_id, person_id) in (select * from app.far_persons(%L, %L, %L))', resource, action,
      array_agg(name order by nth))
    from way where name = any ('{own,assigned,helped,shared,emergency}') and role <> 'false' having count(*) > 0
  )
  select coalesce(string_agg(condition, ' or ' order by nth), 'false') from (table near union all table far) as all_ways
$$;

-- Row-level security on a table for one resource: one policy an action, built from the ways an actor may reach a row.
-- A migration that changes `app.policy` calls it again for the tables concerned.
create procedure app.protect(target regclass, resource text, ways text[]) language plpgsql as $$
declare act record;
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('grant select, insert, update, delete on %s to yorisoi_app', target);
  for act in select * from (values ('read', 'select'), ('create', 'insert'), ('update', 'update'), ('remove', 'delete')) v (name, verb) loop
    execute format('drop policy if exists %I on %s', 'may_' || act.name, target);
    execute format('create policy %I on %s for %s to public %s (%s)', 'may_' || act.name, target, act.verb,
      case act.verb when 'insert' then 'with check' else 'using' end, app.condition(resource, act.name, ways));
  end loop;
end $$;
