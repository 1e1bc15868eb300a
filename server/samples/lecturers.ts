import type { Dayjs } from 'dayjs'
import type { Sql } from '../infra/db/open'
import { clockAt } from '@/contract/facts/working-days.rules'
import { catalogue } from './catalogue'

const id = (no: number) => `01900000-0000-7000-8000-1${String(no).padStart(11, '0')}`

/** One for each base: nobody's name, and says so. */
export const lecturerOf = (base: number) => id(base)

export async function makeLecturers(tx: Sql, bases: string[]) {
  const rows = bases.map((base, no) => ({
    id: lecturerOf(no),
    base,
    name: `示例讲师${'甲乙丙丁戊己'[no]}`,
    title: '示例职称',
    bio: '这是示例讲师，不是真实的人。',
    topics: tx.json(topicsOf(no)),
    consented: no % 2 === 0,
    sample: true,
  }))
  await tx`insert into lecturers ${tx(rows)} on conflict (id) do nothing`
}

/** What each base means to hold this year: its own trainings' topics, and some more of them. */
export async function makePlans(tx: Sql, bases: string[], now: Dayjs) {
  const year = Number(clockAt(now.valueOf()).day.slice(0, 4))
  const rows = bases.flatMap((base, no) =>
    topicsOf(no).map((topic, i) => ({
      base,
      year,
      topic,
      planned: 2 + ((no + i) % 3),
      sample: true,
    })),
  )
  await tx`insert into plans ${tx(rows)} on conflict (base, year, topic) do nothing`
}

const topicsOf = (base: number) => [
  ...new Set(catalogue.filter((sample) => sample.base === base).map(({ topic }) => topic)),
]
