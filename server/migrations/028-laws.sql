-- What a law changes is a fact as well: the law, each rule before and after, and each page it touches.
alter table facts drop constraint facts_kind_check;
alter table facts add constraint facts_kind_check check (kind in (
  'outlet', 'service', 'handling', 'answer', 'term', 'district', 'boundary', 'course', 'topic',
  'fee', 'guide', 'expiry', 'outlet_en', 'service_en', 'answer_en', 'course_en', 'fee_en', 'word_en',
  'law', 'lawChange', 'lawPage', 'lawFee'));

-- The IsoDay of the versions that are published. Null: not known, from before there were any.
alter table publishing add column day text;
