import type { Dayjs } from 'dayjs'
import { consulting } from '@/contract/consultations/consultations.settings'
import type { Sql } from '../../infra/db/open'
import { newId } from '../../infra/db/uuid'
import { refuse } from '../../infra/http/refusal'

const hours = 24

interface Asker {
  citizenId: string
  device: string
}

/** Refuses a question too many of somebody from a phone, and says when the next is taken. */
export async function refuseOverLimit(tx: Sql, { citizenId, device }: Asker, now: Dayjs) {
  const since = now.subtract(hours, 'hour').toISOString()
  const own = await tx<{ at: string }[]>`
    select at from consultation_asks
     where citizen_id = ${citizenId} and at > ${since} order by at desc
     limit ${consulting.maxPerPerson}`
  const ofDevice = await tx<{ at: string }[]>`
    select at from consultation_asks
     where device = ${device} and at > ${since} order by at desc
     limit ${consulting.maxPerDevice}`
  const oldest = [
    own.length >= consulting.maxPerPerson ? own.at(-1)!.at : undefined,
    ofDevice.length >= consulting.maxPerDevice ? ofDevice.at(-1)!.at : undefined,
  ].filter((at) => at !== undefined)
  if (oldest.length > 0) {
    const free = Math.max(...oldest.map((at) => Date.parse(at))) + hours * 3_600_000
    const seconds = Math.ceil((free - now.valueOf()) / 1000)
    refuse('asked_enough', {
      headers: { 'retry-after': String(seconds) },
      count: Math.ceil(seconds / 60),
    })
  }
}

/**
 * Counts a question, unless it is one too many. Whoever calls holds the citizen, so that their own
 * questions are counted one after the other.
 */
export async function recordAsk(tx: Sql, { citizenId, device }: Asker, now: Dayjs) {
  await refuseOverLimit(tx, { citizenId, device }, now)
  const ask = { citizen_id: citizenId, id: newId(now), device, at: now.toISOString() }
  await tx`insert into consultation_asks ${tx(ask)}`
}

export const deleteOldAsks = (sql: Sql, now: Dayjs) => sql`
  delete from consultation_asks where at <= ${now.subtract(hours, 'hour').toISOString()}`
