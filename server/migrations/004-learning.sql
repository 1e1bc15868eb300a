create table lecturers (
  id        uuid primary key,
  base      text not null,
  name      text not null,
  title     text not null,
  bio       text,
  topics    jsonb not null,
  consented boolean not null,
  sample    boolean not null default false
);

create table certificates (
  number      text primary key,
  training_id uuid not null,
  way         text not null,
  no          int not null,
  citizen_id  uuid,               -- none once the account is gone
  attended    int not null,
  parts       int not null,
  issued_at   timestamptz not null
);
create unique index one_certificate on certificates (training_id, way, no);

create table feedback (
  training_id  uuid not null,
  citizen_id   uuid not null,
  content      int not null check (content between 1 and 5),
  lecturer     int not null check (lecturer between 1 and 5),
  organisation int not null check (organisation between 1 and 5),
  words        text,
  at           timestamptz not null,
  primary key (training_id, citizen_id)
);

create table uses (
  training_id uuid not null,
  citizen_id  uuid not null,
  used        text not null check (used in ('yes', 'partly', 'not_yet')),
  words       text,
  at          timestamptz not null,
  primary key (training_id, citizen_id)
);

create table topics (
  title text primary key,
  no    int not null
);

create table votes (
  citizen_id uuid not null references citizens on delete cascade,
  topic      text not null,
  at         timestamptz not null,
  primary key (citizen_id, topic)
);

create table plans (
  base    text not null,
  year    int not null,
  topic   text not null,
  planned int not null check (planned >= 0),
  sample  boolean not null default false,
  primary key (base, year, topic)
);
