-- Every table that holds something about a person or an account, and the ways in which its rows are reached.
-- A table of these schemas without a policy fails a test (server/src/database/row-level-security.data.test.ts).

call app.protect('identity.organisation', 'organisation', '{everywhere,organisation}');
call app.protect('identity.role_grant', 'role', '{self,organisation,everywhere}');
call app.protect('identity.account', 'account', '{self,colleague,everywhere}');
call app.protect('identity.password', 'self', '{self,everywhere}');
call app.protect('identity.one_time_code', 'self', '{self,everywhere}');
call app.protect('identity.recovery_code', 'self', '{self,everywhere}');
call app.protect('identity.passkey', 'self', '{self,everywhere}');
call app.protect('identity.challenge', 'self', '{self,everywhere}');
call app.protect('identity.openid_link', 'self', '{self,everywhere}');
call app.protect('identity.known_device', 'self', '{self,everywhere}');
call app.protect('identity.session', 'session', '{self,colleague,everywhere}');
call app.protect('identity.invitation', 'invitation', '{colleague,everywhere}');
call app.protect('identity.sign_in_attempt', 'attempt', '{everywhere}');
call app.protect('identity.notice', 'notice', '{self,everywhere}');
call app.protect('http.idempotency', 'self', '{self,everywhere}');

-- An account that was just made has no role yet; its maker still sees and changes it.
create policy made_here_read on identity.account for select
  using ((select app.reaches('account', 'read', 'organisation')) and created_by = (select app.account()));
create policy made_here_create on identity.account for insert
  with check ((select app.reaches('account', 'create', 'organisation')) and created_by = (select app.account()));
create policy made_here_update on identity.account for update
  using ((select app.reaches('account', 'update', 'organisation')) and created_by = (select app.account()));
create policy made_here_invite on identity.invitation for insert
  with check ((select app.reaches('invitation', 'create', 'organisation')) and created_by = (select app.account())
    and account_id in (select a.account_id from identity.account a));

call app.protect('person.person', 'person', '{organisation,own,assigned,helped,shared,emergency,everywhere}');
call app.protect('person.former_name', 'person', '{organisation,own,assigned,helped,shared,emergency}');
call app.protect('person.search_key', 'person', '{organisation,everywhere}');
call app.protect('person.number_series', 'person', '{organisation}');
call app.protect('person.contact_rules', 'contact', '{organisation,own,assigned,helped,shared,emergency}');
call app.protect('person.certificate', 'certificate', '{organisation,own,assigned,helped,shared,emergency}');
call app.protect('person.consideration', 'consideration', '{organisation,own,assigned,helped,shared,emergency}');
call app.protect('person.helper', 'helper', '{organisation,own,assigned,emergency,helping}');
call app.protect('person.helper_permission', 'helper', '{organisation,own,assigned,emergency}');
call app.protect('person.person_account', 'link', '{organisation,self,everywhere}');
call app.protect('person.assignment', 'assignment', '{organisation,own,assignee}');
call app.protect('person.consent', 'consent', '{organisation,own,receiver,everywhere}');
call app.protect('person.document', 'consent', '{organisation,own}');
call app.protect('person.emergency_access', 'emergency', '{organisation,own,self,everywhere}');
call app.protect('person.merge', 'merge', '{organisation}');

-- A record opened in an emergency is opened by its reader, in the name of the reader's organisation, from now on.
create policy only_as_oneself on person.emergency_access as restrictive for insert
  with check (account_id = (select app.account()) and by_organisation_id = (select app.organisation())
    and by_role = (select app.role()) and started_at <= now() and ended_at is null and reviewed_by is null);

-- Nobody reviews an access of one's own.
create policy reviewed_by_another on person.emergency_access as restrictive for update
  using (true) with check (reviewed_by is null or reviewed_by <> account_id);

-- When a name changes, the keys of the old spelling go.
create policy rewritten on person.search_key for delete
  using ((select app.reaches('person', 'update', 'organisation')) and organisation_id = (select app.organisation()));

-- Marked "not for my family": no helper sees it, whatever the helper's permissions.
create policy not_for_family on person.consideration as restrictive for select
  using (not not_for_family or (select app.role()) <> 'helper');

-- A helper sees the own permissions.
create policy own_permissions on person.helper_permission for select
  using ((select app.reaches('helper', 'read', 'helped')) and exists (
    select from person.helper h
    where h.organisation_id = helper_permission.organisation_id and h.person_id = helper_permission.person_id
      and h.helper_id = helper_permission.helper_id and h.account_id = (select app.account())));

-- Written by a trigger only.
alter table person.earlier enable row level security;
grant select on person.earlier to yorisoi_app;
create policy may_read on person.earlier for select using (
  ((select app.reaches('history', 'read', 'organisation')) and organisation_id = (select app.organisation()))
  or ((select app.reaches('history', 'read', 'own')) and (organisation_id, person_id) in (select * from app.own_persons())));

-- Written by audit.append only.
alter table audit.event enable row level security;
grant select on audit.event to yorisoi_app;
create policy may_read on audit.event for select using (
  ((select app.reaches('audit', 'read', 'everywhere')))
  or ((select app.reaches('audit', 'read', 'organisation')) and organisation_id = (select app.organisation()))
  or ((select app.reaches('access_log', 'read', 'own')) and (organisation_id, person_id) in (select * from app.own_persons())));
alter table audit.lane enable row level security;
grant select on audit.lane to yorisoi_app;
create policy may_read on audit.lane for select using (
  (select app.reaches('audit', 'read', 'everywhere'))
  or ((select app.reaches('audit', 'read', 'organisation')) and organisation_id = (select app.organisation())));

-- Opens the transaction of a signed-in request: finds the session, sets who acts, and tells it. No row: not signed in.
create function identity.enter(token bytea, idle interval)
  returns table (
    session_id uuid, account_id uuid, level text, display_name text, organisation_id uuid, organisation_name text, role text,
    idle_until timestamptz, absolute_until timestamptz
  ) language plpgsql as $$
#variable_conflict use_column
declare entered record;
begin
  perform set_config('app.role', 'sign_in', true), set_config('app.account', '', true), set_config('app.organisation', '', true);
  select s.session_id, s.account_id, s.level, a.display_name, g.organisation_id, o.name as organisation_name, g.role,
    s.idle_until, s.absolute_until, s.last_seen_at into entered
  from identity.session s
  join identity.account a on a.account_id = s.account_id and a.status = 'active'
  left join identity.role_grant g on g.organisation_id = s.organisation_id and g.grant_id = s.grant_id
    and g.account_id = s.account_id and identity.is_in_force(g.valid_from, g.valid_until)
  left join identity.organisation o on o.organisation_id = g.organisation_id
  where s.token_hash = token and s.ended_at is null and now() < least(s.idle_until, s.absolute_until);
  if not found then
    perform set_config('app.role', '', true);
    return;
  end if;
  if idle > interval '0' and entered.last_seen_at < now() - interval '1 minute' then
    update identity.session s set last_seen_at = now(), idle_until = least(now() + idle, s.absolute_until)
    where s.session_id = entered.session_id returning s.idle_until into entered.idle_until;
  end if;
  perform set_config('app.account', entered.account_id::text, true),
    set_config('app.organisation', case when entered.level = 'full' then coalesce(entered.organisation_id::text, '') else '' end, true),
    set_config('app.role', case when entered.level = 'full' then coalesce(entered.role, 'none') else 'none' end, true);
  return query select entered.session_id, entered.account_id, entered.level, entered.display_name, entered.organisation_id,
    entered.organisation_name, entered.role, entered.idle_until, entered.absolute_until;
end $$;
