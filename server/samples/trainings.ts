import type { Dayjs } from 'dayjs'
import { insertMany } from '../infra/db/insert-many'
import type { Sql } from '../infra/db/open'
import { newId } from '../infra/db/uuid'
import { sampleTrainings, type SampleTraining } from './catalogue'
import { lecturerId } from './lecturers'
import { seatsOf } from './seats'
import { timesOf } from './times'

/** Inserts the whole catalogue, dated relative to `now`, and returns its size. */
export async function makeTrainings(tx: Sql, outletIds: string[], now: Dayjs) {
  const trainings = sampleTrainings.map((sample) => ({
    sample,
    row: rowOf(sample, outletIds, now),
  }))
  await insertMany(
    tx,
    'trainings',
    trainings.map(({ row }) => row),
  )
  const seats = trainings.map(({ sample, row }) => seatsOf(sample, row, now))
  await insertMany(
    tx,
    'seats',
    seats.flatMap((rows) => rows.seats),
  )
  for (const table of ['enrollments', 'moves', 'check_ins', 'feedback'] as const) {
    const rows = seats.flatMap((tables): object[] => tables[table])
    await insertMany(tx, table, rows)
  }
  return trainings.length
}

function rowOf(sample: SampleTraining, outletIds: string[], now: Dayjs) {
  const times = timesOf(sample, now)
  const { topic, titleEn, level, seats, state = 'published', feeYuan = 0, asks = [] } = sample
  const outletIndex = sample.outletIndex % outletIds.length
  return {
    id: newId(now),
    base: outletIds[outletIndex]!,
    title: topic,
    title_en: titleEn,
    topic,
    level,
    summary: `这是一场示例培训，用来展示报名、候补、签到和证书怎样使用，不会真的举办。\n主题：${topic}。`,
    audience: '示例：企业知识产权管理人员、创业者，和对此感兴趣的人',
    agenda: ['示例：主题讲授', '示例：案例讨论', '示例：答疑'],
    parts: times.parts,
    starts_at: times.startsAt,
    ends_at: times.endsAt,
    closes_at: times.closesAt,
    cancel_until: times.cancelUntil,
    fee_yuan: feeYuan,
    materials: [{ title: '示例：讲义（现场发放）' }],
    certificate_from: 80,
    asks,
    place: seats.some(({ way }) => way === 'onsite') ? '示例教室' : null,
    link: seats.some(({ way }) => way === 'online') ? 'https://example.com/shili' : null,
    lecturers: [lecturerId(outletIndex)],
    state,
    sample: true,
    created_at: times.createdAt,
    published_at: times.publishedAt,
  }
}
