import type { Dayjs } from 'dayjs'
import { clockAt } from '@/contract/facts/working-days.rules'
import { insertMany } from '../infra/db/insert-many'
import type { Sql } from '../infra/db/open'
import { sampleTrainings } from './catalogue'

/** Id of the one fictitious lecturer of an outlet, by the outlet's index. */
export const lecturerId = (outletIndex: number) =>
  `01900000-0000-7000-8000-1${String(outletIndex).padStart(11, '0')}`

export async function makeLecturers(tx: Sql, outletIds: string[]) {
  const rows = outletIds.map((outletId, index) => ({
    id: lecturerId(index),
    base: outletId,
    name: `示例讲师${'甲乙丙丁戊己'[index]}`,
    title: '示例职称',
    bio: '这是示例讲师，不是真实的人。',
    topics: topicsOf(index),
    consented: index % 2 === 0,
    sample: true,
  }))
  await insertMany(tx, 'lecturers', rows, tx`on conflict (id) do nothing`)
}

/** Each outlet plans more trainings on its topics than the catalogue holds. */
export async function makePlans(tx: Sql, outletIds: string[], now: Dayjs) {
  const year = Number(clockAt(now.valueOf()).day.slice(0, 4))
  const rows = outletIds.flatMap((outletId, index) =>
    topicsOf(index).map((topic, i) => ({
      base: outletId,
      year,
      topic,
      planned: 2 + ((index + i) % 3),
      sample: true,
    })),
  )
  await insertMany(tx, 'plans', rows, tx`on conflict (base, year, topic) do nothing`)
}

function topicsOf(outletIndex: number) {
  const own = sampleTrainings.filter((sample) => sample.outletIndex === outletIndex)
  return [...new Set(own.map(({ topic }) => topic))]
}
