import dayjs, { type Dayjs } from 'dayjs'
import type { ProfileField } from '@/contract/people/identity.schema'
import type { Level, Part, Seats, TrainingState, Way } from '@/contract/trainings/trainings.schema'
import type { Db } from '../../server/infra/db/open'
import { newId } from '../../server/infra/db/uuid'

interface TrainingOptions {
  base?: string
  title?: string
  topic?: string
  level?: Level
  state?: TrainingState
  /** By way; in person unless said. */
  seats?: (Pick<Seats, 'capacity'> & { way?: Way; waitlist?: number })[]
  /** Of the first part; two weeks from now, unless said. The others are a day later each. */
  startsAt?: string | Dayjs
  parts?: number
  /** Of each part. */
  hours?: number
  closesAt?: string | Dayjs
  cancelUntil?: string | Dayjs
  asks?: ProfileField[]
  certificateFrom?: number
  lecturers?: string[]
  link?: string
  feeYuan?: number
  sample?: boolean
}

/**
 * A training of OL101 with 2 seats and a waitlist of 10, as the database has it. Answers its id. A test
 * names only what it is about.
 */
export async function aTraining(
  db: Db,
  now: Dayjs,
  options: TrainingOptions = {},
): Promise<string> {
  const { seats = [{ capacity: 2 }], state = 'published', parts: count = 1, hours = 2 } = options
  const id = newId(now)
  const first = dayjs(options.startsAt ?? now.add(14, 'day'))
  const parts = Array.from({ length: count }, (_, nth): Part => {
    const startsAt = first.add(nth * 24, 'hour')
    return { startsAt: startsAt.toISOString(), endsAt: startsAt.add(hours, 'hour').toISOString() }
  })
  const created = now.subtract(21, 'day').toISOString()
  await db`insert into trainings ${db({
    id,
    base: options.base ?? 'OL101',
    title: options.title ?? '专利检索实务',
    topic: options.topic ?? null,
    level: options.level ?? 'basic',
    agenda: db.json([]),
    parts: db.json(parts as never),
    starts_at: parts[0]!.startsAt,
    ends_at: parts.at(-1)!.endsAt,
    closes_at: dayjs(options.closesAt ?? first.subtract(2, 'hour')).toISOString(),
    cancel_until: dayjs(options.cancelUntil ?? first.subtract(24, 'hour')).toISOString(),
    fee_yuan: options.feeYuan ?? 0,
    materials: db.json([]),
    certificate_from: options.certificateFrom ?? 80,
    asks: db.json(options.asks ?? []),
    lecturers: db.json(options.lecturers ?? []),
    link: options.link ?? null,
    state,
    sample: options.sample ?? false,
    created_at: created,
    published_at: state === 'draft' ? null : created,
  })}`
  const rows = seats.map(({ way = 'onsite', capacity, waitlist = 10 }) => ({
    training_id: id,
    way,
    capacity,
    waitlist,
  }))
  await db`insert into seats ${db(rows)}`
  return id
}
