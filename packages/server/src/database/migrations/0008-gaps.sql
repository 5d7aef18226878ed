-- Former names are added, changed and removed by themselves, each with a version like every other part of a record.
alter table person.former_name add column version integer not null default 1;

-- Whoever may change the record may take a former name out of it; the record itself nobody removes.
create policy taken_out on person.former_name for delete
  using ((select app.reaches('person', 'update', 'organisation')) and organisation_id = (select app.organisation()));
