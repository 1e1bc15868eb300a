create table trainings (
  id               uuid primary key,
  base             text not null,
  title            text not null,
  title_en         text,
  topic            text,
  level            text not null,
  summary          text,
  audience         text,
  agenda           jsonb not null,
  parts            jsonb not null,
  starts_at        timestamptz not null,  -- of the first part
  ends_at          timestamptz not null,  -- of the last
  closes_at        timestamptz not null,
  cancel_until     timestamptz not null,
  fee_yuan         int not null check (fee_yuan >= 0),
  materials        jsonb not null,
  certificate_from int not null check (certificate_from between 0 and 100),
  asks             jsonb not null,
  place            text,
  link             text,
  lecturers        jsonb not null,        -- ids
  state            text not null check (state in ('draft', 'published', 'closed', 'called_off')),
  reason           text,
  sample           boolean not null default false,
  version          int not null default 1,
  settled_at       timestamptz,           -- certificates and no-shows are done
  created_at       timestamptz not null,
  published_at     timestamptz,
  check (starts_at < ends_at and closes_at <= ends_at and cancel_until <= starts_at)
);
create index trainings_by_time on trainings (starts_at);
create index trainings_by_base on trainings (base, starts_at);

-- One row a way of attending. Whoever holds it decides; the next one sees what is left.
create table seats (
  training_id uuid not null references trainings on delete cascade,
  way         text not null check (way in ('onsite', 'online')),
  capacity    int not null check (capacity > 0),
  waitlist    int not null check (waitlist >= 0),
  enrolled    int not null default 0 check (enrolled >= 0),
  offered     int not null default 0 check (offered >= 0),
  waiting     int not null default 0 check (waiting between 0 and waitlist),
  last_no     int not null default 0,
  last_seq    int not null default 0,     -- of moves
  primary key (training_id, way),
  check (enrolled + offered <= capacity)
);

-- Numbered in the order of asking. What ends leaves its row behind, so no number is given twice.
create table enrollments (
  training_id uuid not null,
  way         text not null,
  no          int not null,
  citizen_id  uuid,                        -- none: a walk-in, a sample, or the account is gone
  key         uuid not null,               -- of the tap; a walk-in's too
  status      text not null check (status in (
                'enrolled', 'waitlisted', 'offered',
                'cancelled', 'left', 'declined', 'expired', 'called_off')),
  behind      boolean not null default false, -- two no-shows in 90 days: after those without
  asked_at    timestamptz not null,
  offered_at  timestamptz,
  until       timestamptz,                 -- of the offer
  ended_at    timestamptz,
  needs       text,
  walk_in     boolean not null default false,
  guest       text,                        -- a walk-in's name
  no_show     text check (no_show in ('counted', 'appealed', 'forgiven', 'upheld')),
  no_show_at  timestamptz,
  appeal      text,
  appealed_at timestamptz,
  primary key (training_id, way, no)
);
create unique index one_live_enrollment on enrollments (training_id, citizen_id)
  where status in ('enrolled', 'waitlisted', 'offered');
create unique index one_enrollment_a_tap on enrollments (training_id, key);
create index who_waits on enrollments (training_id, way, behind, no) where status = 'waitlisted';
create index enrollments_of on enrollments (citizen_id, asked_at);
create index offers_by_end on enrollments (until) where status = 'offered';

-- The fairness log: why and when places moved. Rows are only ever added.
create table moves (
  training_id uuid not null,
  way         text not null,
  seq         int not null,
  at          timestamptz not null,
  kind        text not null,
  no          int,
  because     int,
  count       int,
  behind      boolean not null default false,
  primary key (training_id, way, seq)
);

create table check_ins (
  training_id uuid not null,
  way         text not null,
  no          int not null,
  part        int not null,
  at          timestamptz not null,
  key         uuid not null,
  by_staff    uuid not null,
  undone_at   timestamptz,
  primary key (training_id, way, no, part, key)
);
create unique index one_live_check_in on check_ins (training_id, way, no, part) where undone_at is null;
