import { randomBytes } from 'node:crypto'
import type { Dayjs } from 'dayjs'
import { settingAt } from '@/contract/facts/public-settings.rules'
import { isBad } from '@/contract/ratings/ratings.rules'
import type { Tag } from '@/contract/ratings/ratings.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Sql } from '../infra/db/open'
import { newDayId, newId } from '../infra/db/uuid'
import { insertRating } from '../domains/ratings/rating/ratings.repo'
import type { RatingRow } from '../domains/ratings/rating/rating-columns'
import {
  withRectificationLedger,
  addEvent,
  type RectificationLedger,
} from '../domains/ratings/rectifications/rectification-ledger'
import { daysToRepair } from '../domains/ratings/rectifications/rectification-clock'
import {
  openRectification,
  lockRectificationOfRating,
} from '../domains/ratings/rectifications/open-rectification'
import { samplePeople } from './people'
import { publishSampleRatings } from './publish-ratings'

/** The sample agent's outlet. */
const ratedUnit = 'OL002'

interface Sample {
  daysAgo: number
  level: number
  tags?: Tag[]
  text?: string
  service?: string
  /** Given by the sample learner; otherwise by nobody. */
  learner?: true
  /** The last step of the rectification; open unless given. */
  rectification?: 'fixed' | 'confirmed' | 'unconfirmed'
}

const withText: Sample[] = [
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
    daysAgo: 5,
    level: 2,
    tags: ['many_trips', 'guide_wrong'],
    learner: true,
    rectification: 'fixed',
    text: '示例：来了两次，第一次没人说身份证明要盖章。',
  },
  { daysAgo: 1, level: 2, tags: ['late'], text: '示例：说好三天，过了一周才有消息。' },
  { daysAgo: 40, level: 1, tags: ['bad_attitude'], rectification: 'confirmed' },
  { daysAgo: 70, level: 2, tags: ['materials'], rectification: 'unconfirmed', service: 'SV057' },
]

/** Ratings without text, to fill the distribution. */
const withoutText: Sample[] = [5, 4, 5, 4, 5, 5, 3, 4, 5, 4, 5, 5, 4, 3, 5, 4, 5, 5].map(
  (level, i) => ({
    daysAgo: 6 + i * 11,
    level,
    ...(i % 3 === 0 && { service: 'SV057' }),
  }),
)

/** Sample ratings with their rectifications, published in batches, and one visit left to rate. */
export async function makeRatings(tx: Sql, now: Dayjs) {
  for (const sample of [...withText, ...withoutText]) await makeRating(tx, sample, now)
  await publishSampleRatings(tx, { unit: ratedUnit, sample: true }, now)
  await insertServiceDone(
    tx,
    { daysAgo: 1, level: 0, learner: true, service: 'SV059' },
    now.subtract(1, 'day'),
  )
}

async function makeRating(tx: Sql, sample: Sample, now: Dayjs) {
  const at = now.subtract(sample.daysAgo, 'day')
  const row = ratingRowOf(sample, await insertServiceDone(tx, sample, at), at)
  await insertRating(tx, row)
  if (!isBad(sample.level)) return
  await openRectification(tx, row, { citizenId: citizenOf(sample) ?? '', now: at, atOnce: true })
  const { id } = (await lockRectificationOfRating(tx, row.id))!
  if (sample.rectification) await withRectificationLedger(tx, { id }, at.add(1, 'day'), fix)
  if (sample.rectification === 'confirmed')
    await withRectificationLedger(tx, { id }, at.add(2, 'day'), confirm)
  if (sample.rectification === 'unconfirmed')
    await withRectificationLedger(tx, { id }, at.add(16, 'day'), (ledger) =>
      addEvent(ledger, { kind: 'closed_silent', by: 'system' }),
    )
}

function fix(ledger: RectificationLedger) {
  const at = ledger.now.toISOString()
  Object.assign(ledger.row, { contactedAt: at, fixedAt: at, outcome: 'at_once' })
  const text = '示例：办事指南漏写身份证明要盖公章，当天已补上，窗口也贴出了清单。'
  const by = { by: 'unit' as const, byStaff: samplePeople.agent.id }
  addEvent(ledger, { kind: 'contacted', ...by, how: 'message', text: '示例：正在查。' })
  addEvent(ledger, { kind: 'fixed', ...by, outcome: 'at_once', text })
}

function confirm(ledger: RectificationLedger) {
  ledger.row.putRightDays = daysToRepair(ledger.row)
  addEvent(ledger, { kind: 'confirmed', by: 'citizen' }, ledger.row.putRightDays)
}

const citizenOf = ({ learner }: Sample) => (learner ? samplePeople.learner.id : null)

async function insertServiceDone(tx: Sql, sample: Sample, at: Dayjs) {
  const row = {
    id: newId(at),
    citizen_id: citizenOf(sample),
    kind: 'visit',
    ref: newId(at),
    unit: ratedUnit,
    service: sample.service ?? null,
    channel: 'onsite',
    done_at: at.toISOString(),
    rate_until: at.add(settingAt('rateWithin', at.valueOf()), 'day').toISOString(),
    sample: true,
  }
  await tx`insert into services_done ${tx(row)}`
  return row.id
}

function ratingRowOf(sample: Sample, serviceId: string, at: Dayjs): RatingRow {
  const { level, tags = [], text = null, service = null } = sample
  return {
    id: newDayId(at),
    serviceId,
    unit: ratedUnit,
    service,
    kind: 'visit',
    level,
    tags,
    text,
    day: clockAt(at.valueOf()).day,
    scores: {},
    tagsVersion: 1,
    version: 1,
    sample: true,
    salt: text && randomBytes(16).toString('hex'),
    checkState: 'off',
    removed: null,
    contact: null,
    device: null,
    flagged: false,
    key: newId(at),
    bodyHash: Buffer.alloc(0),
    givenAt: at.toISOString(),
    changedAt: at.toISOString(),
    seen: true,
    publishedId: null,
    publishedDay: null,
    publishedUnit: null,
    publishedService: null,
    batchId: null,
  }
}
