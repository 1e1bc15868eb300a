import type { Dayjs } from 'dayjs'
import type { Access, Membership } from '../../src/contract/identity.schema'
import type { Sql } from '../db/open'
import { newId } from '../db/uuid'

interface Reading {
  /** Whose data were read. */
  citizens: string[]
  staff: string
  as: Membership
  what: Access['what']
  trainingId?: string
  consultationId?: string
  now: Dayjs
}

/** Notes who of staff read about whom. In the transaction of the reading: unlogged, nothing is read. */
export async function logAccess(sql: Sql, reading: Reading) {
  const { citizens, staff, as, what, trainingId, consultationId, now } = reading
  if (citizens.length === 0) return
  const at = now.toISOString()
  const rows = citizens.map((citizenId) => ({
    id: newId(now),
    citizen_id: citizenId,
    staff_id: staff,
    role: as.role,
    institution: as.institution,
    what,
    training_id: trainingId ?? null,
    consultation_id: consultationId ?? null,
    at,
  }))
  await sql`insert into accesses ${sql(rows)}`
}
