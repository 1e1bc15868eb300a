-- Lists that are read page by page, each in its order, where no index had it: a page is as quick to read as the
-- first, however long the list is.
create index visits_past on visits (citizen_id, coalesce(starts_at, booked_at), id)
  where status not in ('booked', 'waiting', 'called', 'arrived');
create index consultations_open on consultations (coalesce(due_at, 'infinity'), asked_at, id)
  where status not in ('answered', 'closed');
create index consultations_done on consultations (changed_at, id)
  where status in ('answered', 'closed');
create index consultations_done_at on consultations (unit, changed_at, id)
  where status in ('answered', 'closed');
create index rectifications_by_day on rectifications (opened_day, number);
create index rectifications_of_by_day on rectifications (unit, opened_day, number);
