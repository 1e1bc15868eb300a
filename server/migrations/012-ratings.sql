-- What was done for somebody: each can be rated once. Kept when the account goes, without whose it was.
create table services_done (
  id         uuid primary key,
  citizen_id uuid,
  kind       text not null check (kind in ('visit', 'consultation', 'training')),
  ref        uuid not null,                -- the visit, the consultation, the training
  unit       text not null,
  service    text,
  title      text,
  channel    text not null check (channel in ('onsite', 'online')),
  done_at    timestamptz not null,
  rate_until timestamptz not null,
  sample     boolean not null default false
);
create unique index one_service_done on services_done (kind, ref, citizen_id);
create index services_done_of on services_done (citizen_id, done_at);

-- The id says the day, not the time: it is what the rated see.
create table ratings (
  id           uuid primary key,
  service_id   uuid not null unique references services_done, -- one rating a service
  unit         text not null,
  service      text,
  kind         text not null,
  day          text not null,
  level        int not null check (level between 1 and 5),
  scores       jsonb not null,
  tags         jsonb not null,
  tags_version int not null,
  text         text,
  salt         text,                       -- of the text's hash in the log
  check_state  text not null default 'off'
               check (check_state in ('off', 'passed', 'due', 'review', 'risky')),
  removed      text,                       -- why the text was removed
  contact      bytea,                      -- sealed: server/crypto
  device       uuid,
  flagged      boolean not null default false,
  key          uuid not null,              -- of the tap
  body_hash    bytea not null,
  version      int not null default 1,
  given_at     timestamptz not null,
  changed_at   timestamptz not null,
  sample       boolean not null default false
);
create index ratings_of_unit on ratings (unit, day);
create index ratings_of_service on ratings (service, day) where service is not null;
create index ratings_of_device on ratings (device, given_at);
create index ratings_to_check on ratings (given_at) where check_state = 'due';

create table rectifications (
  id            uuid primary key,          -- says the day, not the time
  rating_id     uuid not null unique references ratings,
  number        text not null unique,      -- drawn by lot
  unit          text not null,
  status        text not null check (status in (
                  'open', 'fixed', 'in_review', 'with_supervisor', 'confirmed', 'unconfirmed',
                  'set_aside', 'reviewed', 'rerated')),
  opened_day    text not null,
  due_from      timestamptz not null,      -- since when the clock runs; the day's beginning
  round         int not null default 1,
  contact_due   timestamptz not null,
  contacted_at  timestamptz,
  fix_due       timestamptz not null,
  days          int not null,
  due_unsure    boolean not null,
  complex       text,
  complex_state text check (complex_state in ('asked', 'approved', 'refused')),
  disputed      boolean not null default false,
  overdue       boolean not null default false,
  fixed_at      timestamptz,
  outcome       text check (outcome in ('at_once', 'in_time', 'explained')),
  put_right_days int,                      -- working days to the repair that was confirmed
  last_seq      int not null default 0,    -- of events
  changed_at    timestamptz not null,
  sample        boolean not null default false,
  check ((complex is null) = (complex_state is null))
);
create index rectifications_of on rectifications (unit, status, fix_due);
create index rectifications_under_way on rectifications (status, fix_due);

-- What happened, in order. Rows are only ever added.
create table rectification_events (
  rectification_id uuid not null references rectifications on delete cascade,
  seq      int not null,
  at       timestamptz not null,
  kind     text not null,
  by       text not null check (by in ('citizen', 'unit', 'supervisor', 'system')),
  by_staff uuid,
  text     text,
  outcome  text,
  how      text,
  due_at   timestamptz,
  key      uuid,                           -- of the act: the same again is a retry
  primary key (rectification_id, seq)
);
create unique index one_rectification_event_an_act on rectification_events (rectification_id, key)
  where key is not null;

-- Pictures of a rating are shown by another id: their own says when they were taken up.
alter table pictures add column rating_id uuid;
alter table pictures add column shown_as uuid unique;
create index pictures_of_rating on pictures (rating_id) where rating_id is not null;
drop index pictures_alone;
create index pictures_alone on pictures (at) where consultation_id is null and rating_id is null;

-- The log: see src/contract/log.rules.ts. Only ever added to, an outlet and a day at a time.
create table log_heads (
  shard   text not null,
  day     text not null,
  entries int not null,
  hash    text not null,
  primary key (shard, day)
);
create table log_entries (
  shard    text not null,
  day      text not null,
  seq      int not null,
  kind     text not null,
  body     jsonb not null,
  previous text not null,
  hash     text not null,
  primary key (shard, day, seq)
);
create table log_anchors (
  day      text primary key,
  entries  int not null,
  shards   int not null,
  previous text not null,
  hash     text not null
);

alter table messages add column service_done_id uuid;
alter table messages add column rectification_id uuid;
alter table accesses add column rectification_id uuid;
