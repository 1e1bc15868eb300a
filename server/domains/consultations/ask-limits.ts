import type { Dayjs } from 'dayjs'
import { settingAt } from '@/contract/facts/public-settings.rules'
import { consulting } from '@/contract/consultations/consultations.settings'
import type { Sql } from '../../infra/db/open'
import { lastMinutes } from '../../infra/db/time-span'
import { newId } from '../../infra/db/uuid'
import { refuse } from '../../infra/http/refusal'
import * as repo from './ask-limits.repo'

const windowHours = 24

export interface Asker {
  citizenId: string
  device: string
}

/** Refuses a question beyond the limit of a person or a phone; says when the next will be accepted. */
export async function refuseOverLimit(tx: Sql, { citizenId, device }: Asker, now: Dayjs) {
  const span = lastMinutes(now, windowHours * 60)
  const { maxPerDevice } = consulting
  const maxPerPerson = settingAt('questionsPerDay', now.valueOf())
  const byPerson = await repo.latestOfPerson(tx, citizenId, span, maxPerPerson)
  const byDevice = await repo.latestOfDevice(tx, device, span, maxPerDevice)
  const blocking = [byPerson[maxPerPerson - 1], byDevice[maxPerDevice - 1]].filter(
    (at) => at !== undefined,
  )
  if (blocking.length === 0) return
  const freeAt = Math.max(...blocking.map((at) => Date.parse(at))) + windowHours * 3_600_000
  const seconds = Math.ceil((freeAt - now.valueOf()) / 1000)
  refuse('asked_enough', {
    headers: { 'retry-after': String(seconds) },
    count: Math.ceil(seconds / 60),
  })
}

/**
 * Counts a question unless it is over the limit. The caller holds the citizen's row, so that their
 * questions are counted one at a time.
 */
export async function recordAsk(tx: Sql, asker: Asker, now: Dayjs) {
  await refuseOverLimit(tx, asker, now)
  await repo.insertAsk(tx, { id: newId(now), at: now.toISOString(), ...asker })
}

/** Deletes what no limit counts any more. */
export const deleteOldAsks = (sql: Sql, now: Dayjs) =>
  repo.deleteAsksOutside(sql, lastMinutes(now, windowHours * 60))
