-- Until when the queue gives out numbers; null: until staff stop it, at most until midnight.
alter table queues add column closes_at timestamptz;
