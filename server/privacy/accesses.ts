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
  visitId?: string
  rectificationId?: string
  now: Dayjs
}

/** Notes who of staff read about whom. In the transaction of the reading: unlogged, nothing is read. */
export async function logAccess(sql: Sql, ...readings: Reading[]) {
  const rows = readings.flatMap(({ citizens, as, now, ...reading }) =>
    citizens.map((citizenId) => ({
      id: newId(now),
      citizen_id: citizenId,
      staff_id: reading.staff,
      role: as.role,
      institution: as.institution,
      what: reading.what,
      training_id: reading.trainingId ?? null,
      consultation_id: reading.consultationId ?? null,
      visit_id: reading.visitId ?? null,
      rectification_id: reading.rectificationId ?? null,
      at: now.toISOString(),
    })),
  )
  if (rows.length > 0) await sql`insert into accesses ${sql(rows)}`
}
