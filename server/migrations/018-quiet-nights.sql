-- Waiting ends at the first call, however often a number that was passed over is called again.
alter table visits add column first_called_at timestamptz;

-- Offers under way that would end at night, or before 9:00 in Shanghai, are held until 9:00, but not into the
-- last hour before the start. None ends earlier than was promised.
update enrollments e
   set until = greatest(e.until, least(
         (date_trunc('day', e.until at time zone 'Asia/Shanghai' + interval '3 hours') + interval '9 hours')
           at time zone 'Asia/Shanghai',
         t.starts_at - interval '1 hour'))
  from trainings t
 where t.id = e.training_id and e.status = 'offered'
   and ((e.until at time zone 'Asia/Shanghai')::time > '21:00'
        or (e.until at time zone 'Asia/Shanghai')::time < '9:00');

update messages m
   set until = e.until
  from enrollments e
 where e.status = 'offered' and m.citizen_id = e.citizen_id
   and m.dedupe = 'offer:' || e.training_id || ':' || e.way || ':' || e.no;

-- Read every minute for due times that the holidays of a year may change.
create index consultations_unsure on consultations (due_at) where due_unsure;
create index rectifications_unsure on rectifications (fix_due) where due_unsure;
