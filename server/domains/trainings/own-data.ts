import { readOwnTables } from '../../infra/db/own-tables'
import type { Sql } from '../../infra/db/open'

export const ownData = (sql: Sql, citizenId: string) =>
  readOwnTables(sql, citizenId, [
    { table: 'enrollments' },
    {
      name: 'check_ins_as_staff',
      table: 'check_ins',
      by: 'by_staff',
      without: ['way', 'no', 'key', 'undoneKey'],
    },
    { table: 'certificates' },
    { table: 'name_corrections', without: ['key', 'staffId'] },
    {
      name: 'name_corrections_as_staff',
      table: 'name_corrections',
      by: 'staff_id',
      without: ['key', 'citizenId', 'way', 'no', 'fromName', 'toName', 'reason'],
    },
    { table: 'feedback' },
    { table: 'uses' },
    { table: 'votes' },
    {
      table: 'check_ins', // refers to the number of a seat instead of the citizen
      where: sql`(training_id, way, no) in (
        select training_id, way, no from enrollments where citizen_id = ${citizenId})`,
      without: ['byStaff'],
    },
  ])
