import { meantDigits } from '@/contract/shared/as-meant/code.rules'
import { matchesName } from '@/contract/shared/as-meant/name-key.rules'
import { meantMobile } from '@/contract/shared/as-meant/phone.rules'
import { matchesText } from '@/contract/shared/as-meant/search.rules'
import { isBlank } from '@/contract/shared/as-meant/text.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Roster, RosterEntry } from '@/contract/trainings/staff.schema'
import { walkInRefusal } from '@/contract/trainings/walk-ins.rules'
import type { Way } from '@/contract/trainings/trainings.schema'
import { checkedInAt, type PendingCheckIn } from '../door/attendance.model'

export type RosterFilter = 'all' | 'came' | 'missing' | 'waiting' | 'cancelled' | 'no_show'

export interface RosterQuery {
  filter: RosterFilter
  /** Part of a name or an employer, a seat number, a phone number, or some of its last four digits. */
  words: string
}

export interface RosterRow {
  entry: RosterEntry
  /** When they were checked in to the selected part. */
  at?: string
}

interface Door {
  part: number
  pending: PendingCheckIn[]
}

/** The entries that match, in the order of the roster. */
export function searchRoster(entries: RosterEntry[], query: RosterQuery, door: Door): RosterRow[] {
  return entries
    .filter((entry) => matchesWords(entry, query.words))
    .map((entry) => {
      const at = checkedInAt(entry, door.pending, door.part)
      return at === undefined ? { entry } : { entry, at }
    })
    .filter((row) => matchesFilter(row, query.filter))
}

const rosterFilters: RosterFilter[] = ['all', 'came', 'missing', 'waiting', 'cancelled', 'no_show']

/** How many entries each filter finds. Filters that find nobody are left out, except `all`. */
export function filterCounts(entries: RosterEntry[], words: string, door: Door) {
  const all = searchRoster(entries, { filter: 'all', words }, door)
  return rosterFilters
    .map((filter) => ({ filter, count: all.filter((row) => matchesFilter(row, filter)).length }))
    .filter(({ filter, count }) => filter === 'all' || count > 0)
}

function matchesFilter({ entry, at }: RosterRow, filter: RosterFilter): boolean {
  const { status, noShow } = entry
  switch (filter) {
    case 'all':
      return true
    case 'came':
      return status === 'enrolled' && at !== undefined
    case 'missing':
      return status === 'enrolled' && at === undefined
    case 'waiting':
      return status === 'waitlisted' || status === 'offered'
    case 'cancelled':
      return status === 'cancelled'
    case 'no_show':
      return noShow !== undefined
  }
}

function matchesWords({ name = '', employer = '', phone = '', no }: RosterEntry, words: string) {
  if (isBlank(words)) return true
  const mobile = meantMobile(words)
  if (mobile) return phone !== '' && mobile.endsWith(phone)
  const digits = meantDigits(words)
  if (digits) return phone.includes(digits) || no === Number(digits)
  return matchesName(name, words) || matchesText(employer, words)
}

/** In which ways a visitor without a seat can be admitted: one is free and no longer offered to the waitlist. */
export function walkInWays({ training }: Pick<Roster, 'training'>, now: EpochMs): Way[] {
  if (walkInRefusal(training, now)) return []
  return training.seats
    .filter(({ capacity, enrolled, offered }) => enrolled + offered < capacity)
    .map(({ way }) => way)
}
