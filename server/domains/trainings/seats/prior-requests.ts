import type { Dayjs } from 'dayjs'
import { noShowLifetime, noShowLimit } from '@/contract/trainings/trainings.rules'
import type { Sql } from '../../../infra/db/open'
import { live } from './seats.repo'

/** Somebody who wants to come. */
export interface SignUpRequest {
  citizenId: string
  /** Made for this tap; a retry carries the same, and then changes nothing. */
  key: string
  needs?: string
  /** What their profile holds. */
  has: string[]
}

interface Before {
  citizenId: string | null
  key: string
  isLive: boolean
}

/** What these citizens have of a training already, and what these taps have made. */
export const findPriorRequests = (sql: Sql, trainingId: string, asking: SignUpRequest[]) => sql<
  Before[]
>`
  select citizen_id, key, status in ${sql(live)} is_live
    from enrollments
   where training_id = ${trainingId}
     and (citizen_id in ${sql(asking.map(({ citizenId }) => citizenId))}
            and status in ${sql(live)}
          or key in ${sql(asking.map(({ key }) => key))})`

/** What these citizens and taps came to before. */
export class PriorRequests {
  private readonly live = new Set<string | null>()
  private readonly taps = new Map<string, string | null>()

  constructor(before: Before[]) {
    for (const one of before) this.add(one)
  }

  add({ citizenId, key, isLive }: Before) {
    if (isLive) this.live.add(citizenId)
    this.taps.set(key, citizenId)
  }

  /** If it was asked before: it is done, or the tap is not theirs. */
  answer({ citizenId, key }: SignUpRequest) {
    if (this.live.has(citizenId) || this.taps.get(key) === citizenId) return 'done'
    return this.taps.has(key) ? 'conflict' : undefined
  }
}

/**
 * Those of them who agreed that we keep something about them. Until the transaction ends they cannot take
 * that back: it waits, and then finds what they have got.
 */
export async function holdProfiles(tx: Sql, citizens: string[]) {
  const rows = await tx<{ citizenId: string }[]>`
    select citizen_id from profiles where citizen_id in ${tx(citizens)}
     order by citizen_id for key share`
  return new Set(rows.map(({ citizenId }) => citizenId))
}

/** Those of them who join a waitlist behind those without no-shows: isBehind(), asked of the database. */
export async function whoIsBehind(sql: Sql, citizens: string[], now: Dayjs) {
  const rows = await sql<{ citizenId: string }[]>`
    select citizen_id from enrollments
     where citizen_id in ${sql(citizens)} and no_show <> 'forgiven'
       and no_show_at > ${now.subtract(noShowLifetime, 'ms').toISOString()}
     group by citizen_id having count(*) >= ${noShowLimit}`
  return new Set(rows.map(({ citizenId }) => citizenId))
}
