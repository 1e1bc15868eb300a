import type { Dayjs } from 'dayjs'
import type { Db } from '../../server/infra/db/open'
import { newId } from '../../server/infra/db/uuid'
import { queueMessages } from '../../server/domains/messages/queue-messages'
import { logAccess } from '../../server/domains/people/access-log'
import { testVault } from './vault'

/** What nobody but her may be able to read anywhere. */
export const secrets = {
  name: '欧阳采薇',
  phone: '13912345678',
  openid: 'o-6GzT9ouyang',
  employer: '采薇科技有限公司',
  needs: '轮椅席位',
  formerName: '欧阳彩薇',
  nameReason: '采不是彩',
  appeal: '当天住院',
  opinion: '讲得很好，欧阳',
  told: '欧阳女士，有空位了',
  question: '采薇两个字能注册吗',
  added: '欧阳补充：是第 30 类',
  contact: 'ouyang@example.com',
  visitor: '采薇的合伙人',
  party: '采薇茶馆（筹）',
  complaint: '欧阳来了两次',
  reopened: '欧阳：还是没改',
  callMe: '021-00000000 欧阳',
}

/** Ids of her records. `rectification` came from her rating. */
export const ids = {
  rating: '01900000-0000-7000-8000-0000000fa7ed',
  rectification: '01900000-0000-7000-8000-00000000fe0d',
  consultation: '01900000-0000-7000-8000-00000000a5ed',
}

interface Given {
  db: Db
  now: Dayjs
  citizenId: string
  trainingId: string
}

/**
 * Leaves something of one citizen in each table that can hold it. She has signed up as number 1 before,
 * and is staff as well.
 */
export async function fillEveryTable({ db, now, citizenId, trainingId }: Given) {
  const at = now.toISOString()
  const seat = { training_id: trainingId, way: 'onsite', no: 1 }
  const of = { training_id: trainingId, citizen_id: citizenId, at }
  const as = { id: newId(now), role: 'organiser', institution: 'OL101' } as const
  const reading = { as, what: 'roster', trainingId, now } as const
  await db`update citizens set openid = ${secrets.openid}, name = ${secrets.name} where id = ${citizenId}`
  await db`
    update enrollments set appeal = ${secrets.appeal}, appealed_at = ${at}, no_show = 'appealed', no_show_at = ${at}
     where citizen_id = ${citizenId}`
  await logAccess(db, { ...reading, citizens: [citizenId], staff: newId(now) })
  await logAccess(db, { ...reading, citizens: [newId(now)], staff: citizenId })
  const message = {
    citizenId,
    kind: 'offer',
    dedupe: 'x',
    trainingId,
    words: secrets.told,
  } as const
  await queueMessages(db, [message], now)
  const consent = { citizen_id: citizenId, key: newId(now), kind: 'offer', at }
  await db`insert into push_consents ${db(consent)}`
  await db`insert into check_ins ${db({ ...seat, part: 0, at, key: newId(now), by_staff: newId(now) })}`
  await db`insert into check_ins ${db({ ...seat, no: 7, part: 0, at, key: newId(now), by_staff: citizenId })}`
  await db`insert into certificates ${db({ number: 'C-1', ...seat, citizen_id: citizenId, attended: 1, parts: 1, issued_at: at, title: '专利检索入门' })}`
  const correction = { training_id: trainingId, way: 'onsite', no: 1, to_name: secrets.name, at }
  await db`insert into name_corrections ${db({ ...correction, key: newId(now), citizen_id: citizenId, from_name: secrets.formerName, reason: secrets.nameReason, staff_id: newId(now) })}`
  await db`insert into name_corrections ${db({ ...correction, no: 7, key: newId(now), to_name: '', reason: '', staff_id: citizenId })}`
  await db`insert into feedback ${db({ ...of, content: 5, lecturer: 5, organisation: 5, words: secrets.opinion })}`
  await db`insert into uses ${db({ ...of, used: 'yes', words: secrets.opinion })}`
  await reportMistakes({ db, now, citizenId })
  await db`insert into votes ${db({ citizen_id: citizenId, topic: '商业秘密', at })}`
  await comeToAWindow({ db, now, citizenId })
  await askAndAnswer({ db, now, citizenId })
  await rateAndRepair({ db, now, citizenId })
  await db`insert into invitation_tries ${db({ citizen_id: citizenId, id: newId(now), at })}`
  for (const [nth, mine] of [
    { used_by: citizenId, used_at: at },
    { invited_by: citizenId },
  ].entries())
    await db`insert into invitations ${db({
      id: newId(now),
      code_hash: testVault.index(`used ${nth}`),
      role: 'organiser',
      institution: 'OL101',
      until: now.add(7, 'day').toISOString(),
      ...mine,
    })}`
  await db`insert into invitations ${db({
    id: newId(now),
    code_hash: testVault.index('hers'),
    role: 'supervisor',
    institution: 'city',
    phone_index: testVault.index(secrets.phone),
    until: now.add(7, 'day').toISOString(),
  })}`
}

/** Her appointment. */
export const booked = '01900000-0000-7000-8000-00000000b00c'

/** Found two mistakes, one of which was corrected, and corrected one that somebody else had found. */
async function reportMistakes({ db, now, citizenId }: Omit<Given, 'trainingId'>) {
  const at = now.toISOString()
  const report = { about_kind: 'outlet', about_id: 'OL016', part: 'hours', found: secrets.opinion, reported_at: at, due_at: at, due_unsure: false, body_hash: Buffer.alloc(1) } // prettier-ignore
  const decided = { note: '已改', decided_at: at, state: 'accepted' }
  await db`insert into fact_reports ${db({ ...report, id: newId(now), citizen_id: citizenId, state: 'open' })}`
  await db`insert into fact_reports ${db({ ...report, ...decided, id: newId(now), citizen_id: citizenId, decided_by: newId(now) })}`
  await db`insert into fact_reports ${db({ ...report, ...decided, id: newId(now), found: '', decided_by: citizenId })}`
}

/** She has booked one, and waits with a number today. */
async function comeToAWindow({ db, now, citizenId }: Omit<Given, 'trainingId'>) {
  const at = now.toISOString()
  const [window, outlet] = [newId(now), 'OL002']
  const times = {
    starts_at: now.add(1, 'day').toISOString(),
    ends_at: now.add(25, 'hour').toISOString(),
  }
  const who = JSON.stringify({ visitor: secrets.visitor, party: secrets.party })
  const seal = testVault.seal(who, { table: 'visits', column: 'who', row: booked })
  const visit = {
    citizen_id: citizenId,
    outlet,
    booked_at: at,
    body_hash: testVault.index('visit'),
  }
  await db`insert into windows ${db({
    ...{ id: window, outlet, name: '1 号窗口', code: 'K3M9TQ', services: db.json([]) },
    ...{ books: true, queues: true, open: true, hours: db.json([[540, 1020]]), slot_minutes: 60 },
    ...{ capacity: 1, created_at: at },
  })}`
  await db`insert into slots ${db({ window_id: window, ...times, capacity: 1, taken: 1 })}`
  await db`insert into visits ${db({
    ...{ ...visit, ...times, id: booked, kind: 'appointment', window_id: window, who: seal },
    ...{ status: 'booked', day: '2026-12-03' },
  })}`
  await db`insert into visits ${db({
    ...{ ...visit, id: newId(now), kind: 'ticket', status: 'waiting', day: '2026-12-02' },
    ...{ no: 1, place: 1 },
  })}`
}

/** She has asked something, and works on what somebody else asked. */
async function askAndAnswer({ db, now, citizenId }: Omit<Given, 'trainingId'>) {
  const at = now.toISOString()
  const event = { consultation_id: ids.consultation, at, key: newId(now) }
  const place = { table: 'consultations', column: 'contact', row: ids.consultation }
  await db`insert into consultations ${db({
    ...{
      id: ids.consultation,
      citizen_id: citizenId,
      number: 'ZX2026120200001',
      kind: 'consultation',
    },
    ...{ topic: 'general', class: 'enquiry', text: secrets.question, anonymous: false },
    ...{ contact: testVault.seal(secrets.contact, place), unit: 'OL002', status: 'open' },
    ...{ asked_at: at, due_from: at, due_days: 1, due_at: at, changed_at: at },
    ...{ content_check: 'off', body_hash: testVault.index('question'), last_seq: 1 },
  })}`
  await db`insert into consultation_events ${db({ ...event, seq: 1, kind: 'added', by: 'citizen', text: secrets.added })}`
  await db`insert into consultation_asks ${db({ citizen_id: citizenId, id: newId(now), device: newId(now), at })}`
  await db`insert into pictures ${db({
    ...{ id: newId(now), citizen_id: citizenId, consultation_id: ids.consultation, at },
    ...{ width: 1, height: 1, bytes: 1, hash: testVault.index('picture') },
  })}`
  const other = newId(now)
  await db`
    insert into consultations
    select ${other} id, null citizen_id, 'ZX2026120200002' number, kind, topic, class, ip_type, district,
           '' as text, anonymous, null contact, about, application, unit, status, stage, closed, merged_into,
           claimed_by, asked_at, due_from, due_days, due_at, due_unsure, escalated_at, complex, answered_at,
           handed_at, order_number, order_result, content_check, body_hash, changed_at, last_seq, sample
      from consultations where id = ${ids.consultation}`
  await db`insert into consultation_events ${db({ ...event, consultation_id: other, seq: 1, kind: 'claimed', by: 'staff', by_staff: citizenId, key: newId(now) })}`
  await db`insert into entries ${db({ id: 'FQ001', version: 2, body: db.json({}), state: 'draft', changed_by: citizenId, changed_at: at })}`
}

/** She has rated something and sent a repair back, and repairs what somebody else rated. */
async function rateAndRepair({ db, now, citizenId }: Omit<Given, 'trainingId'>) {
  const at = now.toISOString()
  const done = { ref: newId(now), unit: 'OL002', channel: 'onsite', done_at: at, rate_until: at }
  const service = { ...done, id: newId(now), kind: 'visit' }
  const other = { ...done, id: newId(now), kind: 'consultation', citizen_id: newId(now) }
  await db`insert into services_done ${db([{ ...service, citizen_id: citizenId }, other])}`
  const rating = {
    ...{ unit: 'OL002', kind: 'visit', day: '2026-12-02', level: 2, scores: db.json({}) },
    ...{
      tags: db.json([]),
      tags_version: 1,
      key: newId(now),
      body_hash: testVault.index('rating'),
    },
    ...{ given_at: at, changed_at: at },
  }
  const place = { table: 'ratings', column: 'contact', row: ids.rating }
  await db`insert into ratings ${db({
    ...{
      ...rating,
      id: ids.rating,
      service_id: service.id,
      text: secrets.complaint,
      salt: 'a1',
    },
    contact: testVault.seal(secrets.callMe, place),
  })}`
  const otherRating = { ...rating, id: newId(now), service_id: other.id }
  await db`insert into ratings ${db(otherRating)}`
  const repair = {
    ...{ unit: 'OL002', status: 'open', opened_day: '2026-12-02', due_from: at, days: 5 },
    ...{ contact_due: at, fix_due: at, due_unsure: false, changed_at: at },
  }
  const otherOrder = { ...repair, id: newId(now), rating_id: otherRating.id, number: 'ZG000002' }
  await db`insert into rectifications ${db([{ ...repair, id: ids.rectification, rating_id: ids.rating, number: 'ZG000001' }, otherOrder])}`
  const event = { seq: 1, at, key: newId(now) }
  await db`insert into rectification_events ${db({ ...event, rectification_id: ids.rectification, kind: 'reopened', by: 'citizen', text: secrets.reopened })}`
  await db`insert into rectification_events ${db({ ...event, rectification_id: otherOrder.id, kind: 'fixed', by: 'unit', by_staff: citizenId })}`
}
