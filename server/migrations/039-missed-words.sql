-- Words that people searched for in vain and chose to send, by phone. Neither who sent them nor the phone is stored:
-- phone_hash is a keyed hash of word and phone: it only tells whether the same phone sends the same word again.
create table missed_words (
  word       text not null check (char_length(word) between 1 and 30),
  phone_hash bytea not null,
  week       date not null check (extract(isodow from week) = 1), -- of the first time; its Monday
  primary key (word, phone_hash)
);
create index missed_words_by_week on missed_words (week);

-- How many words a phone sent on a day. phone_hash is a keyed hash of phone and day.
create table missed_word_counts (
  phone_hash bytea primary key,
  day        date not null,
  words      int not null
);

-- What supervisors made of everyday words. Rows are only ever added; the latest of a word counts.
create table everyday_edits (
  id       uuid primary key,
  no       bigint not null unique generated always as identity, -- in order of arrival
  word     text not null,              -- what people say
  terms    text[],                     -- the words of the facts that it stands for
  act      text not null check (act in ('add', 'set_aside', 'reopen')),
  devices  int not null,               -- which had sent it by then; fewer than five are not counted
  by_staff uuid not null,
  at       timestamptz not null,
  check ((terms is not null) = (act = 'add'))
);
create index everyday_edits_of on everyday_edits (word, no);
