-- The name of the profile when the seat was asked for. The roster, the admission ticket and the certificate show
-- it, whatever the profile says later. Null for a walk-in (`guest`), and once consent or the account is gone.
alter table enrollments add column name text;
update enrollments e set name = p.name from profiles p where p.citizen_id = e.citizen_id and p.name <> '';

-- What a certificate says about the training, as it was when the certificate was issued.
alter table certificates
  add column title     text,
  add column title_en  text,
  add column base      text,
  add column starts_at timestamptz,
  add column ends_at   timestamptz;
update certificates c
   set title = t.title, title_en = t.title_en, base = t.base, starts_at = t.starts_at, ends_at = t.ends_at
  from trainings t where t.id = c.training_id;

-- Names that organisers corrected: rows are only ever added. The names go with consent or the account.
create table name_corrections (
  training_id uuid not null,
  key         uuid not null,               -- of the request: a retry corrects once
  way         text not null,
  no          int not null,
  citizen_id  uuid,                        -- none: a walk-in, or the account is gone
  from_name   text,
  to_name     text,
  reason      text not null,
  staff_id    uuid not null,
  at          timestamptz not null,
  primary key (training_id, key)
);
create index name_corrections_of on name_corrections (training_id, way, no);
create index name_corrections_of_citizen on name_corrections (citizen_id);

-- Revisions of what a calendar shows (time, place, called off): SEQUENCE and LAST-MODIFIED of RFC 5545.
alter table trainings
  add column calendar_sequence   int not null default 0,
  add column calendar_changed_at timestamptz;
alter table visits
  add column calendar_sequence   int not null default 0,
  add column calendar_changed_at timestamptz;
