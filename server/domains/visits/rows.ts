import type { Span } from '@/contract/facts/outlets.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import type { VisitKind, VisitStatus } from '@/contract/visits/visits.schema'

export interface WindowRow {
  id: string
  outlet: string
  name: string
  /** Public part of the code that hangs at the window. */
  code: string
  /** Service items it serves; empty means all of the outlet. */
  services: string[]
  books: boolean
  queues: boolean
  open: boolean
  /** Opening hours on working days, in minutes after midnight. */
  hours: Span[]
  slotMinutes: number
  capacity: number
  version: number
  sample: boolean
}

export interface VisitRow {
  id: string
  citizenId: string | null
  kind: VisitKind
  outlet: string
  windowId: string | null
  service: string | null
  /** Encrypted visitor and party; null unless it is an appointment with consent. */
  who: Buffer | null
  status: VisitStatus
  day: IsoDay
  /** Null unless it is an appointment. */
  startsAt: string | null
  endsAt: string | null
  /** The queue number; null unless a number was taken. */
  no: number | null
  /** Position among those waiting; fractional once somebody was moved back. */
  place: number | null
  /** Was moved back once: the next time the number becomes void. */
  passed: boolean
  bookedAt: string
  /** Of the latest call. */
  calledAt: string | null
  /** Ends the waiting time. */
  firstCalledAt: string | null
  arrivedAt: string | null
  finishedAt: string | null
  reason: string | null
  bodyHash: Buffer
  sample: boolean
  /** False where the visitor scanned the window's code, which a photograph shows as well, and staff did nothing. */
  seen: boolean
}

/** Keys of VisitRow, as the database driver maps them to columns. */
export const visitColumns = [
  'id',
  'citizenId',
  'kind',
  'outlet',
  'windowId',
  'service',
  'who',
  'status',
  'day',
  'startsAt',
  'endsAt',
  'no',
  'place',
  'passed',
  'bookedAt',
  'calledAt',
  'firstCalledAt',
  'arrivedAt',
  'finishedAt',
  'reason',
  'bodyHash',
  'sample',
  'seen',
] as const satisfies (keyof VisitRow)[]

export const windowColumns = [
  'id',
  'outlet',
  'name',
  'code',
  'services',
  'books',
  'queues',
  'open',
  'hours',
  'slotMinutes',
  'capacity',
  'version',
  'sample',
] as const satisfies (keyof WindowRow)[]

export const queueColumns = [
  'outlet',
  'day',
  'open',
  'lastNo',
  'delay',
  'delayAt',
  'closesAt',
  'sample',
] as const satisfies (keyof QueueRow)[]

/** The queue of an outlet on one day. */
export interface QueueRow {
  outlet: string
  day: IsoDay
  open: boolean
  /** The number that was given out last; 0 if none. */
  lastNo: number
  /** Note of the outlet about a longer wait. */
  delay: string | null
  delayAt: string | null
  /** Until when it gives out numbers; null: until staff stop it. */
  closesAt: string | null
  sample: boolean
}
