-- A value sealed under the master key at the first start. A server with another key cannot open it, and ends.
create table key_probe (
  single boolean primary key default true check (single),
  sealed bytea not null
);
