import { omitColumns, readOwnTables } from '../../infra/db/own-tables'
import type { Sql } from '../../infra/db/open'

export const ownData = async (sql: Sql, citizenId: string) => ({
  ...(await readOwnTables(sql, citizenId, [
    { table: 'enrollments' },
    {
      name: 'check_ins_as_staff',
      table: 'check_ins',
      by: 'by_staff',
      without: ['way', 'no', 'key', 'undoneKey'],
    },
    { table: 'certificates' },
    { table: 'feedback' },
    { table: 'uses' },
    { table: 'votes' },
  ])),
  check_ins: await readCheckIns(sql, citizenId),
})

/** A check-in refers to the number of a seat, not to the citizen who has it. */
async function readCheckIns(sql: Sql, citizenId: string) {
  const rows = await sql<Record<string, unknown>[]>`
    select c.* from check_ins c
      join enrollments e using (training_id, way, no)
     where e.citizen_id = ${citizenId}`
  return rows.map((row) => omitColumns(row, ['byStaff']))
}
