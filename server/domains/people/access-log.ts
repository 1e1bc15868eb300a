import type { Dayjs } from 'dayjs'
import type { Access, Membership } from '@/contract/people/identity.schema'
import { insertMany } from '../../infra/db/insert-many'
import type { Sql } from '../../infra/db/open'
import { isWithin, lastDay } from '../../infra/db/time-span'
import { newId } from '../../infra/db/uuid'

interface AccessEntry {
  /** Ids of the citizens whose data were read. */
  citizens: string[]
  /** Id of the reader. */
  staff: string
  /** The membership that permitted it. */
  as: Membership
  what: Access['what']
  trainingId?: string
  consultationId?: string
  visitId?: string
  rectificationId?: string
  now: Dayjs
}

/**
 * Records which staff member read data about which citizens. Call it in the transaction of the read: if
 * logging fails, nothing is returned.
 */
export async function logAccess(sql: Sql, ...entries: AccessEntry[]) {
  const rows = entries.flatMap(({ citizens, as, now, ...entry }) =>
    citizens.map((citizenId) => ({
      id: newId(now),
      citizenId,
      staffId: entry.staff,
      role: as.role,
      institution: as.institution,
      what: entry.what,
      trainingId: entry.trainingId,
      consultationId: entry.consultationId,
      visitId: entry.visitId,
      rectificationId: entry.rectificationId,
      at: now.toISOString(),
    })),
  )
  await insertMany(sql, 'accesses', rows)
}

/**
 * Records access through a list. Lists are refreshed all the time, so each subject is logged once a day per
 * reader. `subjectColumn` is the column that holds the `subjectId` of an entry.
 */
export async function logDailyAccess(
  sql: Sql,
  subjectColumn: 'consultation_id' | 'visit_id',
  { staff, now }: Pick<AccessEntry, 'staff' | 'now'>,
  entries: (AccessEntry & { subjectId: string })[],
) {
  if (entries.length === 0) return
  const rows = await sql<{ subjectId: string }[]>`
    select distinct ${sql(subjectColumn)} subject_id from accesses
     where staff_id = ${staff} and ${isWithin(sql, 'at', lastDay(now))}
       and ${sql(subjectColumn)} = any (${entries.map(({ subjectId }) => subjectId)}::uuid[])`
  const logged = new Set(rows.map(({ subjectId }) => subjectId))
  await logAccess(sql, ...entries.filter(({ subjectId }) => !logged.has(subjectId)))
}
