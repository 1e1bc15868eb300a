-- The topics that trainings are about are facts too.
alter table facts drop constraint facts_kind_check;
alter table facts add constraint facts_kind_check check (kind in (
  'outlet', 'service', 'answer', 'term', 'district', 'boundary', 'course', 'topic', 'fee',
  'guide', 'expiry'));

-- Made up, to show how it works; goes when the samples are removed.
alter table citizens add column sample boolean not null default false;

-- Whoever makes or removes samples holds this row, so that it is done by one at a time.
create table samples (
  turn    boolean primary key check (turn), -- so there is one row
  removed boolean not null default false    -- they were, and no start brings them back
);
insert into samples values (true);
