-- What staff know of a visit: false where the citizen scanned the window's code and staff did nothing.
alter table visits add column seen boolean not null default true;
alter table services_done add column seen boolean not null default true;
alter table ratings add column seen boolean not null default true;

-- A rating waits until it is published in a batch. Nothing that is published shows `id`.
alter table ratings
  add column published_id      uuid unique,
  add column published_day     text,                   -- of the batch
  add column published_unit    text,                   -- the outlet, or CITY
  add column published_service text,                   -- null where fewer than five would share it
  add column batch_id          uuid,                   -- null also before there were batches
  add column logged_status     text,                   -- of its rectification, according to the log
  add column logged_overdue    boolean not null default false,
  add column logged_days       int;
-- Ratings given before there were batches are public under their own id and day, and stay so.
update ratings
   set published_id = id, published_day = day, published_unit = unit, published_service = service;
update ratings r
   set logged_status = o.status, logged_overdue = o.overdue, logged_days = o.put_right_days
  from rectifications o
 where o.rating_id = r.id;
create index ratings_waiting on ratings (sample, unit) where published_id is null;
create index ratings_published on ratings (published_unit, published_day);
create index ratings_published_of_service on ratings (published_service, published_day)
  where published_service is not null;
create index ratings_texts on ratings (published_unit, published_day desc, published_id desc)
  where text is not null;
create index ratings_texts_of_service on ratings (published_service, published_day desc, published_id desc)
  where text is not null and published_service is not null;
drop index ratings_of_unit;
drop index ratings_of_service;

-- What is to be written to the log on the next day, in order within a rating.
create table log_waiting (
  id        bigint generated always as identity primary key,
  rating_id uuid not null references ratings on delete cascade,
  kind      text not null,
  body      jsonb not null,                            -- without the rating
  at        timestamptz not null
);
create index log_waiting_of on log_waiting (rating_id);
create index log_entries_of_day on log_entries (day, shard collate "C", seq);
create index log_heads_of_day on log_heads (day);

-- The public figures as of the last change of the log.
create table published_figures (
  single  boolean primary key default true check (single),
  day     text not null,
  entries int not null,                                -- of the log on that day
  body    jsonb not null
);

-- When the rated outlet sees a rectification; null: it never does, as the rating was improved before.
alter table rectifications add column reaches_at timestamptz;
alter table rectifications add column at_once boolean not null default false;
update rectifications set reaches_at = due_from;
