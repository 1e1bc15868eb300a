-- A day can be anchored again where its anchor was wrong: src/contract/ratings/anchor-corrections.rules.ts. Rows are only
-- ever added; which anchors are superseded is in the log.
alter table log_anchors add column nth int not null default 1 check (nth > 0);
alter table log_anchors drop constraint log_anchors_pkey;
alter table log_anchors add primary key (day, nth);

create index log_corrections on log_entries (day, seq) where kind = 'correction';
create index log_corrections_of on log_entries ((body #>> '{correction,wrong}')) where kind = 'correction';

-- The last one of each day, unless it is superseded.
create view anchors_in_force as
select day, entries, shards, previous, hash
  from (select distinct on (day) * from log_anchors order by day desc, nth desc) a
 where not exists (
   select from log_entries e
    where e.kind = 'correction' and e.shard = 'CITY'
      and e.body #>> '{correction,wrong}' = a.hash and e.body #>> '{correction,day}' = a.day);
