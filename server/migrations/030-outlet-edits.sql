-- What the staff of outlets, and supervisors, state about a field of an outlet. Rows are only ever added.
create table outlet_edits (
  id       uuid primary key,
  no       bigint not null unique generated always as identity, -- in order of arrival
  outlet   text not null,
  field    text not null check (field in ('hours', 'days', 'notice', 'phones', 'address')),
  value    jsonb not null,
  known_by text not null check (known_by in ('own', 'document', 'sign')),
  by_staff uuid not null,
  by_city  boolean not null,           -- as a supervisor, not for the outlet
  at       timestamptz not null
);
create index outlet_edits_of on outlet_edits (outlet, field, no);

-- What became of them. None: it waits for a second person. Rows are only ever added.
create table outlet_edit_decisions (
  edit_id  uuid primary key references outlet_edits,
  no       bigint not null unique generated always as identity,
  state    text not null check (state in ('published', 'refused', 'withdrawn', 'replaced')),
  by_staff uuid not null,
  reason   text check ((reason is not null) = (state = 'refused')),
  at       timestamptz not null
);

-- An import brought another value than a person had confirmed, which stays published until a person decides.
create table fact_conflicts (
  id       uuid primary key,
  edit_id  uuid not null references outlet_edits,
  imported jsonb,                      -- null: the import has no value any more
  at       timestamptz not null,
  decision text check (decision in ('kept', 'taken', 'over')), -- over: a later import or edit made it pointless
  decided_by uuid,
  decided_at timestamptz
);
create unique index one_open_conflict on fact_conflicts (edit_id) where decision is null;

-- The published edit of each field that is in force: the latest, unless an imported value was taken instead.
create view outlet_edits_in_force as
  select latest.* from (
    select distinct on (e.outlet, e.field)
           e.id, e.outlet, e.field, e.value, e.by_city, d.at confirmed_at
      from outlet_edits e
      join outlet_edit_decisions d on d.edit_id = e.id and d.state = 'published'
     order by e.outlet, e.field, d.no desc) latest
   where not exists (
           select from fact_conflicts c where c.edit_id = latest.id and c.decision = 'taken');
