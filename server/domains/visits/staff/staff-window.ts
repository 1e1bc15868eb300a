import type { StaffWindow } from '@/contract/visits/staff.schema'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { asOutletStaff } from '../../people/permission'
import type { WindowRow } from '../rows'
import { findWindow } from '../windows.repo'

/** The window as its staff see it. Its code is a route of its own. */
export const toStaffWindow = ({ code: _, ...window }: WindowRow, outside = 0): StaffWindow => ({
  ...window,
  ...(outside > 0 && { outside }),
})

/** Refuses staff of other outlets. */
export async function readStaffWindow(sql: Sql, who: Requester, id: string) {
  const window = (await findWindow(sql, id)) ?? refuse('not_found')
  asOutletStaff(who, window.outlet)
  return window
}
