import type { Roster, RosterEntry } from '@/contract/trainings/staff.schema'
import { cameAt, type Tap } from '../door/scan.model'

/** Which of a roster are looked at. */
export type RosterFilter = 'all' | 'came' | 'missing' | 'waiting' | 'cancelled' | 'no_show'

export interface RosterWish {
  filter: RosterFilter
  /** A name, an employer, a number, or the last digits of a phone. */
  words: string
}

export interface RosterRow {
  entry: RosterEntry
  /** When they came to the part that is looked at. */
  at?: string
}

interface Door {
  part: number
  taps: Tap[]
}

/** Those that are looked for, in the order in which they asked. */
export function rowsOf(entries: RosterEntry[], wish: RosterWish, door: Door): RosterRow[] {
  return entries
    .filter((entry) => isFound(entry, wish.words))
    .map((entry) => {
      const at = cameAt(entry, door.taps, door.part)
      return at === undefined ? { entry } : { entry, at }
    })
    .filter((row) => isOf(row, wish.filter))
}

const rosterFilters: RosterFilter[] = ['all', 'came', 'missing', 'waiting', 'cancelled', 'no_show']

/** How many each filter finds; those that find nobody are left out, but for all. */
export function filtersOf(entries: RosterEntry[], words: string, door: Door) {
  const all = rowsOf(entries, { filter: 'all', words }, door)
  return rosterFilters
    .map((filter) => ({ filter, count: all.filter((row) => isOf(row, filter)).length }))
    .filter(({ filter, count }) => filter === 'all' || count > 0)
}

function isOf({ entry, at }: RosterRow, filter: RosterFilter): boolean {
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

function isFound({ name = '', employer = '', phone = '', no }: RosterEntry, words: string) {
  const wish = words.trim().toLowerCase()
  if (!wish) return true
  if (/^\d+$/.test(wish)) return phone.includes(wish) || no === Number(wish)
  return `${name}\n${employer}`.toLowerCase().includes(wish)
}

/** Before that, a seat that is free is offered to who waits. */
const lastHours = 2 * 3_600_000

/** In which ways somebody without a seat can be let in at `now`: one is free, and no longer offered. */
export function walkInWays({ training }: Pick<Roster, 'training'>, now: number) {
  const { state, startsAt, endsAt, seats } = training
  const isTime = now >= Date.parse(startsAt) - lastHours && now < Date.parse(endsAt)
  if (!isTime || state === 'draft' || state === 'called_off') return []
  return seats
    .filter(({ capacity, enrolled, offered }) => enrolled + offered < capacity)
    .map(({ way }) => way)
}
