-- The pages of a PDF are pictures: their links, access and deletion are those of pictures.
alter table pictures add column document_id uuid;
alter table pictures add column page int check (page >= 1);
alter table pictures add column document_name bytea; -- sealed; at the first page only
alter table pictures add check ((document_id is null) = (page is null));
create unique index pictures_of_document on pictures (document_id, page) where document_id is not null;
