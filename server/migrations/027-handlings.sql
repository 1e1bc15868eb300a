-- Who handles a service item and who advises on it is a fact of its own.
alter table facts drop constraint facts_kind_check;
alter table facts add constraint facts_kind_check check (kind in (
  'outlet', 'service', 'handling', 'answer', 'term', 'district', 'boundary', 'course', 'topic',
  'fee', 'guide', 'expiry'));
