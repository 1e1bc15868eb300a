import type { Matter } from '@/contract/people/matters.schema'
import { withoutNulls } from '../../infra/db/nulls'
import { type FindMatters } from '../../infra/matters'
import { beginsSoon } from '../../infra/begins-soon'

interface TrainingMatterRow {
  id: string
  title: string
  titleEn: string | null
  outlet: string
  status: 'enrolled' | 'waitlisted' | 'offered'
  startsAt: string
  until: string | null
  sample: boolean
}

/** Trainings that have not ended. */
export const trainingMatters: FindMatters = async (sql, citizenId, now) => {
  const rows = await sql<TrainingMatterRow[]>`
    select t.id, t.title, t.title_en, t.base outlet, t.starts_at, t.sample, e.status, e.until
      from enrollments e join trainings t on t.id = e.training_id
     where e.citizen_id = ${citizenId} and e.status in ('enrolled', 'waitlisted', 'offered')
       and t.ends_at > ${now.toISOString()} and (e.until is null or e.until > ${now.toISOString()})
     order by t.starts_at, t.id`
  return rows.map(({ status, startsAt, until, titleEn, ...row }): Matter => {
    const matter = { ...row, ...withoutNulls({ titleEn }) }
    if (status === 'offered') return { ...matter, kind: 'offer', turn: 'citizen', at: until! }
    if (status === 'waitlisted') return { ...matter, kind: 'waitlist', turn: 'other', at: startsAt }
    const turn = beginsSoon(startsAt, now) ? 'citizen' : 'other'
    return { ...matter, kind: 'training', turn, at: startsAt }
  })
}
