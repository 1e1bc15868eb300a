-- What people say, and what they mean by it: everyday words, and how one asks who means a record.
alter table facts drop constraint facts_kind_check;
alter table facts add constraint facts_kind_check check (kind in (
  'outlet', 'service', 'handling', 'answer', 'term', 'district', 'boundary', 'course', 'topic',
  'fee', 'guide', 'expiry', 'outlet_en', 'service_en', 'answer_en', 'course_en', 'fee_en', 'word_en',
  'law', 'lawChange', 'lawPage', 'lawFee', 'calendar',
  'saying', 'asked'));
