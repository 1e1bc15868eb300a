-- What is known, record by record, as it was handed in. A record that is no longer handed in is
-- retired and stays, so nothing that once stood on a citizen's screen is lost.
create table facts (
  kind       text not null check (kind in (
               'outlet', 'service', 'answer', 'term', 'district', 'boundary', 'course', 'fee',
               'guide', 'expiry')),
  id         text not null,
  body       jsonb not null,
  hash       text not null,
  changed_at timestamptz not null,
  retired_at timestamptz,
  primary key (kind, id)
);

-- What citizens get. The publication with the highest number is the current one; what was published
-- before and is published again gets a new number.
create table publications (
  version      text primary key,
  no           int not null unique,
  manifest     jsonb not null,
  published_at timestamptz not null
);

-- Named by the hash of their content, so one file may belong to several publications.
create table published_files (
  file text primary key,
  json bytea not null,
  br   bytea not null,
  gzip bytea not null
);

-- Whoever imports or publishes holds this row, so that it is done by one at a time.
create table publishing (
  turn boolean primary key check (turn), -- so there is one row
  -- the files the server was shipped with, when they were last imported at its start
  shipped text
);
insert into publishing values (true);
