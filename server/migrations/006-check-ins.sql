-- Which tap took a check-in back: asked again, it takes nothing else back.
alter table check_ins add column undone_key uuid;
create index check_ins_undone on check_ins (training_id, undone_key) where undone_key is not null;
