-- The training is called off: nobody gets a seat or a place any more. Stands here, too, because whoever
-- waits for this row has read the training before and would not see it change.
alter table seats add column called_off boolean not null default false;
update seats set called_off = true
 where training_id in (select id from trainings where state = 'called_off');
