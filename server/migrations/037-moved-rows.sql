-- Which transaction last changed the place of a row in a list that is read page by page; see keyset.ts.
alter table consultations add column moved_by xid8;
alter table rectifications add column moved_by xid8;
alter table trainings add column moved_by xid8;
alter table fact_reports add column moved_by xid8;

create function note_move() returns trigger language plpgsql as $$
begin
  new.moved_by := pg_current_xact_id();
  return new;
end $$;

create trigger consultations_moved before update on consultations for each row
  when ((old.due_at, old.changed_at) is distinct from (new.due_at, new.changed_at))
  execute function note_move();
create trigger rectifications_moved before update on rectifications for each row
  when (old.fix_due is distinct from new.fix_due) execute function note_move();
create trigger trainings_moved before update on trainings for each row
  when (old.starts_at is distinct from new.starts_at) execute function note_move();
create trigger fact_reports_moved before update on fact_reports for each row
  when (old.due_at is distinct from new.due_at) execute function note_move();
