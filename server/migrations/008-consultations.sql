-- Questions to a person, and applications for mediation and rights aid. A row holds what is true now; how
-- it came to be is in consultation_events.
create table consultations (
  id           uuid primary key,
  citizen_id   uuid,                       -- none once the account is gone
  number       text not null unique,
  kind         text not null check (kind in ('consultation', 'mediation', 'aid')),
  topic        text not null,
  class        text not null,
  ip_type      text,
  district     text,
  text         text not null,
  anonymous    boolean not null,
  contact      bytea,                      -- sealed: server/crypto
  about        jsonb,
  application  bytea,                      -- sealed: it names others
  unit         text not null,
  status       text not null check (status in (
                 'open', 'claimed', 'asked_back', 'handed_over', 'answered', 'closed')),
  stage        text,
  closed       text check (closed in ('solved', 'withdrawn', 'merged', 'silence')),
  merged_into  uuid,
  claimed_by   uuid,
  asked_at     timestamptz not null,
  due_from     timestamptz not null,       -- since when the clock runs
  due_days     int not null check (due_days > 0),
  due_at       timestamptz,                -- none while nobody has to answer
  due_unsure   boolean not null default false,
  escalated_at timestamptz,
  complex      text,                       -- why it takes longer
  answered_at  timestamptz,
  handed_at    timestamptz,                -- to 12345
  order_number text,
  order_result text,
  content_check text not null check (content_check in ('off', 'passed', 'due', 'risky')),
  body_hash    bytea not null,             -- of what was asked: the same again is a retry
  changed_at   timestamptz not null,
  last_seq     int not null default 0,     -- of events
  sample       boolean not null default false,
  check ((status = 'closed') = (closed is not null))
);
create index consultations_of on consultations (citizen_id, asked_at);
create index consultations_at on consultations (unit, status, due_at);
create index consultations_due on consultations (due_at) where due_at is not null;
create index consultations_answered on consultations (answered_at) where status = 'answered';
create index consultations_to_check on consultations (asked_at) where content_check = 'due';

-- What happened, in order. Rows are only ever added.
create table consultation_events (
  consultation_id uuid not null references consultations on delete cascade,
  seq      int not null,
  at       timestamptz not null,
  kind     text not null,
  by       text not null check (by in ('citizen', 'staff', 'system')),
  by_staff uuid,
  unit     text,
  text     text,
  stage    text,
  cites    jsonb,
  due_at   timestamptz,
  closed   text,
  key      uuid,                           -- of the act: the same again is a retry
  content_check text not null default 'off',
  primary key (consultation_id, seq)
);
create unique index one_event_an_act on consultation_events (consultation_id, key) where key is not null;

-- The last number given out, by day.
create table consultation_numbers (
  day  date primary key,
  last int not null
);

-- When somebody, and some phone, asked: what the limits count. Forgotten after a day.
create table consultation_asks (
  citizen_id uuid not null references citizens on delete cascade,
  id         uuid not null,
  device     uuid not null,
  at         timestamptz not null,
  primary key (citizen_id, id)
);
create index consultation_asks_of_device on consultation_asks (device, at);

-- What is on the disk or in the store, by id. One that belongs to nothing is removed after a day.
create table pictures (
  id              uuid primary key,
  citizen_id      uuid,
  consultation_id uuid references consultations on delete cascade,
  seq             int,                     -- the event it came with; none: the question itself
  width           int not null,
  height          int not null,
  bytes           int not null,
  hash            bytea not null,          -- of what was sent: the same again is a retry
  at              timestamptz not null
);
create index pictures_of on pictures (consultation_id);
create index pictures_alone on pictures (at) where consultation_id is null;

-- Versions of entries that were edited here; what was handed in is in facts.
create table entries (
  id         text not null,
  version    int not null,
  body       jsonb not null,
  state      text not null check (state in ('draft', 'published', 'withdrawn')),
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (id, version)
);

-- How often an entry answered what somebody was about to ask; each tap once.
create table helped (
  entry text not null,
  key   uuid not null,
  at    timestamptz not null,
  primary key (entry, key)
);

alter table messages add column consultation_id uuid;
alter table accesses add column consultation_id uuid;
create index accesses_of_consultation on accesses (consultation_id, at) where consultation_id is not null;
