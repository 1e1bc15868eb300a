import { publishedOn } from '@/contract/facts/public-settings.rules'
import type { SettingVersion, StaffSetting } from '@/contract/facts/public-settings.schema'
import { settingNames } from '@/contract/facts/public-settings.settings'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Sql } from '../../../infra/db/open'
import { listPublished, listVersions, type SettingVersionRow } from './public-settings.repo'

interface Reader {
  staff: string
  today: IsoDay
}

/** All settings, with what holds today and all that was ever proposed. */
export async function listSettings(sql: Sql, { staff, today }: Reader): Promise<StaffSetting[]> {
  const published = await listPublished(sql)
  const versions = await listVersions(sql)
  return settingNames.map((name) => ({
    name,
    value: publishedOn(name, today, published),
    versions: versions.filter((row) => row.name === name).map((row) => toVersion(row, staff)),
  }))
}

/** A version as supervisors see it: `mine` tells whether the reader proposed it; other proposers are not named. */
const toVersion = (row: SettingVersionRow, staff: string): SettingVersion => ({
  id: row.id,
  value: row.value,
  before: row.before,
  from: row.fromDay,
  reason: row.reason,
  state: row.state,
  at: row.at,
  mine: row.byStaff === staff,
  ...(row.decidedAt !== null && {
    decidedAt: row.decidedAt,
    decidedByMe: row.decidedBy === staff,
  }),
  ...(row.refusal !== null && { refusal: row.refusal }),
})
