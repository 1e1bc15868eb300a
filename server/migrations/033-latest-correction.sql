-- Whether the public figures of corrections have changed is read from the latest one.
create index fact_reports_latest on fact_reports (decided_at) where state = 'accepted';
