-- A slot that its window's hours or the calendar no longer provide for. Its appointments stay; it takes no others.
alter table slots add column withdrawn boolean not null default false;
