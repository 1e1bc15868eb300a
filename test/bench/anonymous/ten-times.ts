import type { Db } from '../../../server/infra/db/open'

/** Ten times what the city is expected to hold after a year. */
export const outletCount = 140
export const trainingCount = 2_000
const citizens = 100_000
const consultations = 100_000
const visits = 1_000_000

/** The day until which there is data; slots are of the days after. */
export const today = '2026-12-02'

/** Fills the tables that grow. All in SQL: a million rows a table take some seconds each. */
export async function fillTenTimes(db: Db) {
  await db.begin(async (tx) => {
    await tx`set local session_replication_role = replica` // no look-up of foreign keys for each row
    await tx.unsafe(functions)
    for (const statement of statements) await tx.unsafe(statement)
  })
  await db`vacuum analyze`
}

/** `id(kind, n)` is the nth id of a kind: `numbered()` of reads.ts. */
const functions = `
  create function pg_temp.id(kind text, n bigint) returns uuid immutable language sql as
    $$ select ('01920000-' || kind || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
  create function pg_temp.outlet(n bigint) returns text immutable language sql as
    $$ select 'OL9' || lpad((n % ${outletCount})::text, 3, '0') $$;
  create function pg_temp.day(n bigint) returns text immutable language sql as
    $$ select to_char(date '${today}' - (n % 364)::int, 'YYYY-MM-DD') $$`

const statements = [
  `insert into citizens (id, created_at)
   select pg_temp.id('cccc', n), now() from generate_series(1, ${citizens}) n`,

  `insert into facts (kind, id, body, hash, changed_at)
   select 'outlet', pg_temp.outlet(n), '{}', '', now() from generate_series(1, ${outletCount}) n`,

  `insert into consultations (id, citizen_id, number, kind, topic, class, text, anonymous, unit, status,
                              asked_at, due_from, due_days, content_check, body_hash, changed_at)
   select pg_temp.id('dddd', n), pg_temp.id('cccc', n % ${citizens} + 1), n::text, 'consultation',
          'other', 'other', repeat('商标续展的宽展期怎么算？', 5), false, pg_temp.outlet(n), 'open', now(), now(), 5,
          'off', '', now()
     from generate_series(1, ${consultations}) n`,

  // The first outlet has as many windows as one may have, of five minutes each.
  `insert into windows (id, outlet, name, code, services, books, queues, open, hours, slot_minutes, capacity,
                        created_at)
   select pg_temp.id('eeee', n), case when n <= 40 then pg_temp.outlet(0) else pg_temp.outlet(n) end,
          n || ' 号窗口', 'W' || n, '[]', true, true, true, '[[540, 690], [810, 1020]]',
          case when n <= 40 then 5 else 30 end, 2, now()
     from generate_series(1, ${outletCount * 4}) n`,
  `insert into slots (window_id, starts_at, ends_at, capacity, taken)
   select id, starts_at, starts_at + slot_minutes * interval '1 minute', 2, n % 3
     from windows, generate_series(0, 14) ahead, generate_series(0, 480 / slot_minutes - 1) n,
          lateral (select (date '${today}' + ahead + time '09:00' + n * slot_minutes * interval '1 minute')
                            at time zone 'Asia/Shanghai' starts_at) s
    where code ~ '^W'`,

  `insert into queues (outlet, day, open, last_no)
   select pg_temp.outlet(n), '${today}', true, 1000 from generate_series(1, ${outletCount}) n`,
  `insert into visits (id, citizen_id, kind, outlet, service, status, day, no, booked_at, called_at, arrived_at,
                       finished_at, body_hash)
   select pg_temp.id('ffff', n), pg_temp.id('cccc', n % ${citizens} + 1), 'ticket', pg_temp.outlet(n), 'SV001',
          'finished', pg_temp.day(n / ${outletCount}), n, now(), now(), now(), now(), ''
     from generate_series(1, ${visits}) n`,

  `insert into services_done (id, citizen_id, kind, ref, unit, channel, done_at, rate_until)
   select pg_temp.id('abcd', n), pg_temp.id('cccc', n % ${citizens} + 1), 'visit', pg_temp.id('ffff', n),
          pg_temp.outlet(n), 'onsite', now(), now()
     from generate_series(1, ${visits}) n`,
  `insert into ratings (id, service_id, unit, service, kind, day, level, scores, tags, tags_version, text, salt,
                        key, body_hash, given_at, changed_at)
   select pg_temp.id('bbbb', n), pg_temp.id('abcd', n), pg_temp.outlet(n), 'SV' || lpad((n % 87)::text, 3, '0'),
          'visit', pg_temp.day(n / ${outletCount}), case when n % 10 = 0 then 2 else 5 end, '{}', '[]', 1,
          case when n % 4 = 0 then '窗口的同志讲得清楚' end, 'a1', pg_temp.id('bbbb', n), '', now(), now()
     from generate_series(1, ${visits}) n`,
  `insert into rectifications (id, rating_id, number, unit, status, opened_day, due_from, contact_due, fix_due,
                               days, due_unsure, put_right_days, changed_at)
   select id, id, id::text, unit, 'confirmed', day, now(), now(), now(), 5, false, 3, now()
     from ratings where level = 2`,

  `insert into log_entries (shard, day, seq, kind, body, previous, hash)
   select pg_temp.outlet(n), pg_temp.day(n / ${outletCount}), n, 'rated',
          jsonb_build_object('rating', pg_temp.id('bbbb', n), 'level', 5, 'scores', '{}'::jsonb,
                             'tags', '["quick"]'::jsonb, 'kind', 'visit'),
          md5(n::text) || md5(n::text), md5((n + 1)::text) || md5((n + 1)::text)
     from generate_series(1, ${visits}) n`,
  `insert into log_heads (shard, day, entries, hash)
   select shard, day, count(*), max(hash) from log_entries group by shard, day`,
  `insert into log_anchors (day, entries, shards, previous, hash)
   select day, sum(entries), count(*), md5(day) || md5(day), md5(day) || md5(day)
     from log_heads where day < '${today}' group by day`,

  `insert into trainings (id, base, title, topic, level, agenda, parts, starts_at, ends_at, closes_at, cancel_until,
                          fee_yuan, materials, certificate_from, asks, lecturers, state, created_at, published_at)
   select pg_temp.id('aaaa', n), pg_temp.outlet(n), '专利检索入门 ' || n,
          (select title from topics where no = n % (select count(*) from topics) + 1), 'basic', '[]',
          '[{"startsAt": "2026-12-20T01:00:00Z", "endsAt": "2026-12-20T03:00:00Z"}]', starts_at, starts_at + interval '2 hours',
          starts_at, starts_at, 0, '[]', 80, '[]', '[]', 'published', now(), now()
     from generate_series(1, ${trainingCount}) n,
          lateral (select timestamptz '${today}' + (400 - n) * interval '1 day' starts_at) t`,
  `insert into seats (training_id, way, capacity, waitlist, enrolled, last_no, last_seq)
   select id, 'onsite', 2000, 100, 1000, 1000, 1000 from trainings`,
  `insert into moves (training_id, way, seq, at, kind, no)
   select pg_temp.id('aaaa', n), 'onsite', seq, now(), 'enrolled', seq
     from generate_series(1, 100) n, generate_series(1, 1000) seq`,
  `insert into certificates (number, training_id, way, no, citizen_id, attended, parts, issued_at)
   select 'C' || n, pg_temp.id('aaaa', n % ${trainingCount} + 1), 'onsite', n, pg_temp.id('cccc', n), 1, 1, now()
     from generate_series(1, ${citizens}) n`,
  `insert into fact_reports (id, citizen_id, about_kind, about_id, part, found, state, note, decided_at, reported_at,
                             due_at, due_unsure, body_hash)
   select pg_temp.id('fac7', n), pg_temp.id('cccc', n), 'outlet', pg_temp.outlet(n), 'hours', '门没开。', 'accepted',
          '已改', now() - n * interval '1 minute', now() - n * interval '2 minutes', now(), false, '\\x00'
     from generate_series(1, ${citizens}) n`,
  `insert into plans (base, year, topic, planned)
   select pg_temp.outlet(n), year, title, 4
     from generate_series(1, ${outletCount}) n, generate_series(2025, 2027) year, topics`,
  `insert into votes (citizen_id, topic, at)
   select pg_temp.id('cccc', n), title, now()
     from generate_series(1, ${citizens}) n, topics where (n + no) % 2 = 0`,
  `insert into topic_votes select topic, count(*) from votes group by topic`,
]
