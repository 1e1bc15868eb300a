import { randomBytes } from 'node:crypto'
import type { Dayjs } from 'dayjs'
import { rating as settings } from '@/contract/ratings/ratings.settings'
import { isBad } from '@/contract/ratings/ratings.rules'
import type { Tag } from '@/contract/ratings/ratings.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Sql } from '../infra/db/open'
import { newDayId, newId } from '../infra/db/uuid'
import { appendToLog } from '../domains/ratings/public-log/append-to-public-log'
import { logged } from '../domains/ratings/rating/rating-log-event'
import { insertRating, type RatingRow } from '../domains/ratings/rating/ratings.repo'
import {
  withRectificationLedger,
  addEvent,
  type RectificationLedger,
} from '../domains/ratings/rectifications/rectification-ledger'
import { daysToRepair } from '../domains/ratings/rectifications/rectification-clock'
import {
  openRectification,
  rectificationOf,
} from '../domains/ratings/rectifications/open-rectification'
import { samplePeople } from './people'

/** The unit of the sample agent, who sees what is rated badly. */
const unit = 'OL002'

interface Sample {
  daysAgo: number
  level: number
  tags?: Tag[]
  text?: string
  service?: string
  /** The sample learner's; nobody's unless said. */
  learner?: true
  /** How far the order has come, where that is further than open. */
  order?: 'fixed' | 'confirmed' | 'unconfirmed'
}

const told: Sample[] = [
  {
    daysAgo: 3,
    level: 5,
    tags: ['quick', 'clear'],
    text: '示例：取号后没等多久，窗口讲得很清楚。',
  },
  {
    daysAgo: 9,
    level: 4,
    tags: ['skilled'],
    text: '示例：评估的几种方法都给讲了。',
    service: 'SV059',
  },
  { daysAgo: 12, level: 3, tags: ['long_wait'], text: '示例：事情办成了，就是等得久。' },
  { daysAgo: 20, level: 5, tags: ['one_trip'], service: 'SV057' },
  {
    ...{ daysAgo: 5, level: 2, tags: ['many_trips', 'guide_wrong'], learner: true, order: 'fixed' },
    text: '示例：来了两次，第一次没人说身份证明要盖章。',
  },
  { daysAgo: 1, level: 2, tags: ['late'], text: '示例：说好三天，过了一周才有消息。' },
  { daysAgo: 40, level: 1, tags: ['bad_attitude'], order: 'confirmed' },
  { daysAgo: 70, level: 2, tags: ['materials'], order: 'unconfirmed', service: 'SV057' },
]

/** Enough without words for a distribution to be seen. */
const silent: Sample[] = [5, 4, 5, 4, 5, 5, 3, 4, 5, 4, 5, 5, 4, 3, 5, 4, 5, 5].map((level, i) => ({
  ...{ daysAgo: 6 + i * 11, level },
  ...(i % 3 === 0 && { service: 'SV057' }),
}))

/** Ratings that nobody gave but for the sample learner, what was put right of them, and a visit to rate. */
export async function makeRatings(tx: Sql, now: Dayjs) {
  for (const sample of [...told, ...silent]) await makeRating(tx, sample, now)
  await done(tx, { daysAgo: 1, level: 0, learner: true, service: 'SV059' }, now.subtract(1, 'day'))
}

async function makeRating(tx: Sql, sample: Sample, now: Dayjs) {
  const at = now.subtract(sample.daysAgo, 'day')
  const row = ratingOf(sample, await done(tx, sample, at), at)
  await insertRating(tx, row)
  await appendToLog(tx, row, [logged('rated', row)], at)
  if (!isBad(sample.level)) return
  await openRectification(tx, row, citizenOf(sample) ?? '', at)
  const { id } = (await rectificationOf(tx, row.id))!
  if (sample.order) await withRectificationLedger(tx, { id }, at.add(1, 'day'), fix)
  if (sample.order === 'confirmed')
    await withRectificationLedger(tx, { id }, at.add(2, 'day'), confirm)
  if (sample.order === 'unconfirmed')
    await withRectificationLedger(tx, { id }, at.add(16, 'day'), (book) =>
      addEvent(book, { kind: 'closed_silent', by: 'system' }),
    )
}

function fix(book: RectificationLedger) {
  const at = book.now.toISOString()
  Object.assign(book.row, { contactedAt: at, fixedAt: at, outcome: 'at_once' })
  const said = '示例：办事指南漏写身份证明要盖公章，当天已补上，窗口也贴出了清单。'
  const by = { by: 'unit' as const, byStaff: samplePeople.agent.id }
  addEvent(book, { kind: 'contacted', ...by, how: 'message', text: '示例：正在查。' })
  addEvent(book, { kind: 'fixed', ...by, outcome: 'at_once', text: said })
}

function confirm(book: RectificationLedger) {
  book.row.putRightDays = daysToRepair(book.row)
  addEvent(book, { kind: 'confirmed', by: 'citizen' }, book.row.putRightDays)
}

const citizenOf = ({ learner }: Sample) => (learner ? samplePeople.learner.id : null)

async function done(tx: Sql, sample: Sample, at: Dayjs) {
  const row = {
    ...{ id: newId(at), citizen_id: citizenOf(sample), kind: 'visit', ref: newId(at), unit },
    ...{ service: sample.service ?? null, channel: 'onsite', done_at: at.toISOString() },
    ...{ rate_until: at.add(settings.windowDays, 'day').toISOString(), sample: true },
  }
  await tx`insert into services_done ${tx(row)}`
  return row.id
}

function ratingOf(sample: Sample, serviceId: string, at: Dayjs): RatingRow {
  const { level, tags = [], text = null, service = null } = sample
  return {
    ...{ id: newDayId(at), serviceId, unit, service, kind: 'visit', level, tags, text },
    ...{ day: clockAt(at.valueOf()).day, scores: {}, tagsVersion: 1, version: 1, sample: true },
    ...{ salt: text && randomBytes(16).toString('hex'), checkState: 'off', removed: null },
    ...{ contact: null, device: null, flagged: false, key: newId(at), bodyHash: Buffer.alloc(0) },
    ...{ givenAt: at.toISOString(), changedAt: at.toISOString() },
  }
}
