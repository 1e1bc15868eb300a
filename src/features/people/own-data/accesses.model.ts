import type { Access } from '@/contract/people/identity.schema'
import { dayOf } from '@/contract/shared/moment-words.rules'
import type { IsoDay } from '@/contract/shared/time.types'

/** Accesses by the staff of one institution in one role on one day. */
export interface AccessGroup {
  institution: string
  role: Access['role']
  accesses: Access[]
}

export interface AccessDay {
  day: IsoDay
  groups: AccessGroup[]
}

/** By day and by who it was, in the order of the list. */
export function accessDays(list: Access[]): AccessDay[] {
  const days: AccessDay[] = []
  for (const access of list) {
    const { at, institution, role } = access
    const day = dayOf(at)
    let last = days[days.length - 1]
    if (last?.day !== day) days.push((last = { day, groups: [] }))
    const group = last.groups.find(
      (candidate) => candidate.institution === institution && candidate.role === role,
    )
    if (group) group.accesses.push(access)
    else last.groups.push({ institution, role, accesses: [access] })
  }
  return days
}
