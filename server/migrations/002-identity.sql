-- Ids are UUIDv7, made by the application. Moments are the application's `now`.

create table citizens (
  id         uuid primary key,
  openid     text unique,        -- WeChat's, of this mini-program
  name       text,               -- of the development identity: who to choose
  created_at timestamptz not null
);

-- A sign-in. Of the token only its SHA-256 is known here.
create table sessions (
  token_hash bytea primary key,
  citizen_id uuid not null references citizens on delete cascade,
  until      timestamptz not null
);
create index sessions_of on sessions (citizen_id);

-- There while there is consent; withdrawn, the row goes.
create table profiles (
  citizen_id       uuid primary key references citizens on delete cascade,
  name             text not null,
  phone            bytea,        -- sealed: server/crypto
  phone_index      bytea,        -- keyed hash, to find it by
  phone_last4      text,
  phone_confirmed  boolean not null default false, -- WeChat says it is theirs
  employer         text,
  role             text,
  industry         text,
  district         text,
  consent          text not null, -- the version of the notice agreed to
  consented_at     timestamptz not null,
  changed_at       timestamptz not null,
  check ((phone is null) = (phone_last4 is null) and (phone is null) = (phone_index is null))
);
create index profiles_by_phone on profiles (phone_index);

-- What was agreed to and taken back, and when: kept as long as the account.
create table consents (
  citizen_id uuid not null references citizens on delete cascade,
  at         timestamptz not null,
  version    text not null,
  given      boolean not null,
  primary key (citizen_id, at, given)
);

create table memberships (
  citizen_id  uuid not null references citizens on delete cascade,
  id          uuid not null,
  role        text not null check (role in ('organiser', 'outlet_staff', 'hotline_agent', 'supervisor')),
  institution text not null,
  since       timestamptz not null,
  ended_at    timestamptz,
  primary key (citizen_id, id)
);
create unique index one_live_membership on memberships (citizen_id, role, institution)
  where ended_at is null;

create table invitations (
  id          uuid primary key,
  code_hash   bytea not null unique,
  role        text not null,
  institution text not null,
  phone_index bytea,             -- only for who has this phone
  invited_by  uuid,
  until       timestamptz not null,
  used_by     uuid,
  used_at     timestamptz
);

-- Who of staff read what about whom. Kept when the citizen goes, without saying whom.
create table accesses (
  id          uuid primary key,
  citizen_id  uuid,
  staff_id    uuid not null,
  role        text not null,
  institution text not null,
  what        text not null,
  training_id uuid,
  at          timestamptz not null
);
create index accesses_of on accesses (citizen_id, at);

create table messages (
  citizen_id  uuid not null references citizens on delete cascade,
  id          uuid not null,
  dedupe      text not null,     -- the same event is told once
  kind        text not null,
  training_id uuid,
  until       timestamptz,
  words       text,
  at          timestamptz not null,
  read_at     timestamptz,
  -- pushed through WeChat: due, sent, refused, or there was no consent to use
  push        text not null default 'due' check (push in ('due', 'taken', 'sent', 'failed', 'none')),
  push_after  timestamptz not null,
  push_tries  int not null default 0,
  primary key (citizen_id, id),
  unique (citizen_id, dedupe)
);
create index messages_to_push on messages (push_after) where push = 'due';

-- Each lets one message of its kind be pushed.
create table push_consents (
  citizen_id uuid not null references citizens on delete cascade,
  key        uuid not null,
  kind       text not null,
  at         timestamptz not null,
  used_at    timestamptz,
  primary key (citizen_id, key, kind)
);
