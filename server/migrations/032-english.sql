-- The English of a fact is a fact of its own, so that it can be older than the Chinese.
alter table facts drop constraint facts_kind_check;
alter table facts add constraint facts_kind_check check (kind in (
  'outlet', 'service', 'handling', 'answer', 'term', 'district', 'boundary', 'course', 'topic',
  'fee', 'guide', 'expiry', 'outlet_en', 'service_en', 'answer_en', 'course_en', 'fee_en', 'word_en',
  'law', 'lawChange', 'lawPage', 'lawFee'));
