-- Values of settings that citizens feel, proposed by supervisors. Rows are only ever added.
create table setting_versions (
  id        uuid primary key,
  no        bigint not null unique generated always as identity, -- in order of arrival
  name      text not null,
  value     int not null,
  before    int not null,              -- what would have held on that day without it
  from_day  text not null,               -- IsoDay from which it holds
  reason    text not null,
  by_staff  uuid not null,
  at        timestamptz not null,
  check (value <> before)
);
create index setting_versions_of on setting_versions (name, no);

-- What became of them. None: it waits for a second supervisor. Rows are only ever added.
create table setting_decisions (
  version_id uuid primary key references setting_versions,
  no         bigint not null unique generated always as identity, -- of versions from one day, the last published holds
  state      text not null check (state in ('published', 'refused', 'withdrawn')),
  by_staff   uuid not null,
  reason     text check ((reason is not null) = (state = 'refused')),
  at         timestamptz not null
);
