-- Windows of outlets, and who comes to them. Days are days in Shanghai, as YYYY-MM-DD.
create table windows (
  id           uuid primary key,
  outlet       text not null,
  name         text not null,
  code         text not null unique,       -- six letters of the code that hangs there
  services     jsonb not null,             -- ids; none: all
  books        boolean not null,
  queues       boolean not null,
  open         boolean not null,
  hours        jsonb not null,             -- on working days: from, until, in minutes
  slot_minutes int not null check (slot_minutes between 5 and 240),
  capacity     int not null check (capacity between 1 and 100),
  version      int not null default 1,
  created_at   timestamptz not null,
  sample       boolean not null default false
);
create index windows_of on windows (outlet);

-- One row a slot. Whoever holds it decides; the next one sees what is left.
create table slots (
  window_id uuid not null references windows on delete cascade,
  starts_at timestamptz not null,
  ends_at   timestamptz not null,
  capacity  int not null check (capacity >= 0), -- 0: closed
  taken     int not null default 0 check (taken >= 0),
  by_hand   boolean not null default false,     -- set for itself: new hours of the window leave it alone
  primary key (window_id, starts_at),
  check (taken <= capacity and starts_at < ends_at)
);
create index slots_by_time on slots (starts_at);

-- The queue of an outlet on one day: who takes a number holds its row.
create table queues (
  outlet   text not null,
  day      text not null,
  open     boolean not null,
  last_no  int not null default 0,
  delay    text,
  delay_at timestamptz,
  sample   boolean not null default false,
  primary key (outlet, day)
);

create table visits (
  id          uuid primary key,
  citizen_id  uuid,                        -- none once the account is gone
  kind        text not null check (kind in ('appointment', 'ticket', 'walk_in')),
  outlet      text not null,
  window_id   uuid,
  service     text,
  who         bytea,                       -- sealed: who comes, and for whom
  status      text not null check (status in (
                'booked', 'waiting', 'called', 'arrived', 'finished',
                'cancelled', 'missed', 'void', 'called_off')),
  day         text not null,
  starts_at   timestamptz,                 -- of an appointment
  ends_at     timestamptz,
  no          int,                         -- of a number
  place       double precision,            -- by which it is called
  passed      boolean not null default false,
  booked_at   timestamptz not null,
  called_at   timestamptz,
  arrived_at  timestamptz,
  finished_at timestamptz,
  reason      text,
  body_hash   bytea not null,              -- of what was asked: the same again is a retry
  sample      boolean not null default false,
  check ((kind = 'ticket') = (no is not null)),
  check ((kind = 'appointment') = (starts_at is not null))
);
create unique index one_number_a_day on visits (outlet, day, no) where no is not null;
create unique index one_live_ticket on visits (citizen_id, outlet, day)
  where kind = 'ticket' and status in ('waiting', 'called', 'arrived');
create unique index one_live_appointment on visits (citizen_id, window_id, starts_at)
  where kind = 'appointment' and status = 'booked';
create index visits_of on visits (citizen_id, booked_at);
create index visits_at on visits (outlet, day);
create index visits_of_slot on visits (window_id, starts_at) where kind = 'appointment';
create index visits_live on visits (day) where status in ('booked', 'waiting', 'called', 'arrived');

-- Acts that were done: the same key again is a retry. Of a visit, or of an outlet's queue.
create table visit_acts (
  scope text not null,
  key   uuid not null,
  at    timestamptz not null,
  primary key (scope, key)
);

alter table messages add column visit_id uuid;
alter table accesses add column visit_id uuid;
