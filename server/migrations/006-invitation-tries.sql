-- Each code of an invitation that somebody tried, so that nobody can try many.
create table invitation_tries (
  citizen_id uuid not null references citizens on delete cascade,
  id         uuid not null,
  at         timestamptz not null,
  primary key (citizen_id, id)
);
