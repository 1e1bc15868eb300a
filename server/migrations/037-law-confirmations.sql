-- Supervisors who compared what is recorded of a law with its official text, or took that back. Rows are only ever added.
create table law_confirmations (
  id       uuid primary key,
  no       bigint not null unique generated always as identity, -- in order of arrival
  law      text not null,
  recorded text not null,              -- names what was recorded then: a later import ends the confirmation
  official text,                       -- the address of the text; null: taken back
  reason   text check ((reason is null) = (official is not null)),
  by_staff uuid not null,
  at       timestamptz not null
);
create index law_confirmations_of on law_confirmations (law, no);
