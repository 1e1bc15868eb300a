-- Staff who found that a published edit of an outlet still holds. Rows are only ever added.
create table outlet_edit_confirmations (
  id       uuid primary key,
  no       bigint not null unique generated always as identity, -- in order of arrival
  edit_id  uuid not null references fact_edits,
  by_staff uuid not null,
  by_city  boolean not null,           -- as a supervisor, not for the outlet
  at       timestamptz not null
);
create index outlet_edit_confirmations_of on outlet_edit_confirmations (edit_id, no);

-- When the staff of an outlet were asked whether an edit still holds. Rows are only ever added.
create table outlet_confirmation_requests (
  edit_id uuid not null references fact_edits,
  at      timestamptz not null,
  primary key (edit_id, at)
);

-- As before; a later confirmation counts in place of the decision.
create or replace view fact_edits_in_force as
  select latest.id, latest.record, latest.version, latest.field, latest.value, latest.known_by,
         latest.source, coalesce(again.by_city, latest.by_city) by_city,
         coalesce(again.at, latest.confirmed_at) confirmed_at
    from (
      select distinct on (e.record, e.version, e.field)
             e.id, e.record, e.version, e.field, e.value, e.known_by, e.source, e.by_city, d.at confirmed_at
        from fact_edits e
        join fact_edit_decisions d on d.edit_id = e.id and d.state = 'published'
       order by e.record, e.version, e.field, d.no desc) latest
    left join lateral (
      select c.by_city, c.at from outlet_edit_confirmations c
       where c.edit_id = latest.id order by c.no desc limit 1) again on true
   where not exists (
           select from fact_conflicts c where c.edit_id = latest.id and c.decision = 'taken');

alter table messages add column outlet text;
