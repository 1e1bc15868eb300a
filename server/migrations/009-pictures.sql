-- A picture whose consultation goes is left alone, and so is removed with its bytes.
alter table pictures drop constraint pictures_consultation_id_fkey;
alter table pictures add foreign key (consultation_id) references consultations on delete set null;
create index pictures_by on pictures (citizen_id, at) where consultation_id is null;
