import type { Dayjs } from 'dayjs'
import type { Access, Membership } from '@/contract/people/identity.schema'
import { insertMany } from '../../infra/db/insert-many'
import type { Sql } from '../../infra/db/open'
import { newId } from '../../infra/db/uuid'

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
      citizenId,
      staffId: reading.staff,
      role: as.role,
      institution: as.institution,
      what: reading.what,
      trainingId: reading.trainingId,
      consultationId: reading.consultationId,
      visitId: reading.visitId,
      rectificationId: reading.rectificationId,
      at: now.toISOString(),
    })),
  )
  await insertMany(sql, 'accesses', rows)
}

/**
 * The same for a list, which is looked at all the time: of each one in it once a day. `of` is the column
 * that names what it is about.
 */
export async function logDaily(
  sql: Sql,
  of: 'consultation_id' | 'visit_id',
  { staff, now }: Pick<Reading, 'staff' | 'now'>,
  readings: (Reading & { about: string })[],
) {
  if (readings.length === 0) return
  const seen = await sql<{ about: string }[]>`
    select distinct ${sql(of)} about from accesses
     where staff_id = ${staff} and at > ${now.subtract(1, 'day').toISOString()}
       and ${sql(of)} = any (${readings.map(({ about }) => about)}::uuid[])`
  const known = new Set(seen.map(({ about }) => about))
  await logAccess(sql, ...readings.filter(({ about }) => !known.has(about)))
}
