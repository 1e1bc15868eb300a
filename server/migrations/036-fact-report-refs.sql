-- A report has an id of its own for whoever keeps the fact: the reporter's tells when it was sent.
alter table fact_reports add column ref uuid not null default gen_random_uuid() unique;
alter table fact_reports add column told_late boolean not null default false;
-- Of those who left, one row for each fact stands for the person, so that five corrections mean five people.
alter table fact_reports add column stands_for_reporter boolean not null default false;
-- Gone with the account: it would confirm what somebody guesses.
alter table fact_reports alter column body_hash drop not null;
update fact_reports set body_hash = null, id = gen_random_uuid() where citizen_id is null;
drop index fact_reports_by_due;
create index fact_reports_by_due on fact_reports (due_at, ref) where state in ('open', 'review');
