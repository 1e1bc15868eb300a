import type { Span } from '@/contract/facts/outlets.schema'
import type { VisitKind, VisitStatus } from '@/contract/visits/visits.schema'

/** A window as it is stored. */
export interface WindowRow {
  id: string
  outlet: string
  name: string
  code: string
  services: string[]
  books: boolean
  queues: boolean
  open: boolean
  hours: Span[]
  slotMinutes: number
  capacity: number
  version: number
  sample: boolean
}

/** A visit as it is stored. */
export interface VisitRow {
  id: string
  citizenId: string | null
  kind: VisitKind
  outlet: string
  windowId: string | null
  service: string | null
  /** Sealed. */
  who: Buffer | null
  status: VisitStatus
  day: string
  startsAt: string | null
  endsAt: string | null
  no: number | null
  place: number | null
  passed: boolean
  bookedAt: string
  calledAt: string | null
  arrivedAt: string | null
  finishedAt: string | null
  reason: string | null
  bodyHash: Buffer
  sample: boolean
}

/** The queue of an outlet on one day. */
export interface QueueRow {
  outlet: string
  day: string
  open: boolean
  lastNo: number
  delay: string | null
  delayAt: string | null
  sample: boolean
}
