-- Votes by topic, counted with each vote: counting a million when the list is read takes a third of a second.
-- Not in `topics`, whose rows go and come with the published facts.
create table topic_votes (
  topic text primary key,
  votes int not null check (votes >= 0)
);
insert into topic_votes select topic, count(*) from votes group by topic;

-- In the database, because votes also go with the citizen who gave them.
create function count_votes() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into topic_votes
    select topic, count(*) from changed group by topic order by topic
    on conflict (topic) do update set votes = topic_votes.votes + excluded.votes;
  else
    -- Locked in the order of topics, so that two citizens who leave wait for one another.
    perform from topic_votes where topic in (select topic from changed) order by topic for update;
    update topic_votes t set votes = t.votes - c.votes
      from (select topic, count(*)::int votes from changed group by topic) c
     where c.topic = t.topic;
  end if;
  return null;
end $$;
create trigger votes_given after insert on votes referencing new table as changed
  for each statement execute function count_votes();
create trigger votes_taken_back after delete on votes referencing old table as changed
  for each statement execute function count_votes();

-- Trainings on a topic that are open.
create index trainings_open_on on trainings (topic, closes_at) where state = 'published';

-- People of the development sign-in. In production nobody has such a name, so the index is empty.
create index citizens_with_name on citizens (created_at desc, id desc) where name is not null;

-- How often an entry helped within a day is limited.
create index helped_by_time on helped (entry, at);
