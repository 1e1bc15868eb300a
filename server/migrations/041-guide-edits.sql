-- One ledger for what people state about facts: of outlets, and of guides.
alter table outlet_edits rename to fact_edits;
alter table outlet_edit_decisions rename to fact_edit_decisions;
alter table fact_edits rename column outlet to record;
alter index outlet_edits_of rename to fact_edits_of;

alter table fact_edits drop constraint outlet_edits_field_check;
alter table fact_edits drop constraint outlet_edits_known_by_check;
alter table fact_edits
  add column version  text check (version ~ '^\d{4}-\d\d-\d\d$'), -- first day of the version of a guide; null: the earliest
  add column proposal uuid,                                       -- edits that are decided together
  add column source   jsonb,                                      -- of a guide's edit: {title, url}
  add constraint fact_edits_field_check check (
    field in ('hours', 'days', 'notice', 'phones', 'address')
    or (proposal is not null and source is not null and field in (
      'materials', 'steps', 'statutory', 'promised', 'fee', 'conditions', 'legalBasis', 'note', 'responsible'))),
  add constraint fact_edits_known_by_check check (known_by in ('own', 'document', 'sign', 'reprint'));
create unique index fact_edits_of_proposal on fact_edits (proposal, field);

-- The published edit of each field of each version that is in force: the latest, unless an imported value was taken.
drop view outlet_edits_in_force;
create view fact_edits_in_force as
  select latest.* from (
    select distinct on (e.record, e.version, e.field)
           e.id, e.record, e.version, e.field, e.value, e.known_by, e.source, e.by_city, d.at confirmed_at
      from fact_edits e
      join fact_edit_decisions d on d.edit_id = e.id and d.state = 'published'
     order by e.record, e.version, e.field, d.no desc) latest
   where not exists (
           select from fact_conflicts c where c.edit_id = latest.id and c.decision = 'taken');
