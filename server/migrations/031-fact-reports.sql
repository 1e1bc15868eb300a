-- What people found otherwise than it is stated about an outlet or in a guide.
create table fact_reports (
  id          uuid primary key,
  citizen_id  uuid,                    -- none once the account is gone
  about_kind  text not null check (about_kind in ('outlet', 'guide')),
  about_id    text not null,
  part        text not null,
  found       text not null,
  state       text not null check (state in ('open', 'review', 'accepted', 'refused')),
  note        text check ((note is null) = (state = 'open')),
  refused_by  uuid,                    -- who keeps the fact and refused; a supervisor has to agree
  decided_by  uuid,
  decided_at  timestamptz check ((decided_at is null) = (state in ('open', 'review'))),
  reported_at timestamptz not null,
  due_at      timestamptz not null,
  due_unsure  boolean not null,
  body_hash   bytea not null           -- the same again is a retry
);
create index fact_reports_of on fact_reports (citizen_id, reported_at);
create index fact_reports_about on fact_reports (about_kind, about_id, state);
create index fact_reports_by_due on fact_reports (due_at, id) where state in ('open', 'review');

alter table messages add column fact_report_id uuid;
