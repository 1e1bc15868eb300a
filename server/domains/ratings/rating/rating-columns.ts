import type { RatingForm, ServiceDone, ServiceDoneKind } from '@/contract/ratings/ratings.schema'

/** Progress of the automatic check of a rating's text. */
export type CheckState = 'off' | 'passed' | 'due' | 'review' | 'risky'

/** A row of `services_done`. */
export interface ServiceDoneRow extends Omit<ServiceDone, 'rating' | 'service' | 'title'> {
  citizenId: string | null
  service: string | null
  title: string | null
  /** Staff saw the visitor. */
  seen: boolean
}

/** A row of `ratings`. */
export interface RatingRow extends Pick<RatingForm, 'level' | 'scores' | 'tags' | 'tagsVersion'> {
  /** A UUID that reveals the day but not the time: staff see it. */
  id: string
  serviceId: string
  unit: string
  service: string | null
  kind: ServiceDoneKind
  day: string
  text: string | null
  salt: string | null
  checkState: CheckState
  removed: string | null
  /** Encrypted by the vault. */
  contact: Buffer | null
  device: string | null
  flagged: boolean
  key: string
  bodyHash: Buffer
  version: number
  givenAt: string
  changedAt: string
  sample: boolean
  /** Staff saw the visitor. */
  seen: boolean
  /** The id that the public and staff see; null until it is published, as the four below. */
  publishedId: string | null
  /** Day of the batch. */
  publishedDay: string | null
  /** The outlet, or `cityUnit`. */
  publishedUnit: string | null
  /** Null also where too few would share it. */
  publishedService: string | null
  /** Null also if published before there were batches. */
  batchId: string | null
}

const ofRating: Record<keyof RatingRow, true> = {
  id: true,
  serviceId: true,
  unit: true,
  service: true,
  kind: true,
  day: true,
  level: true,
  scores: true,
  tags: true,
  tagsVersion: true,
  text: true,
  salt: true,
  checkState: true,
  removed: true,
  contact: true,
  device: true,
  flagged: true,
  key: true,
  bodyHash: true,
  version: true,
  givenAt: true,
  changedAt: true,
  sample: true,
  seen: true,
  publishedId: true,
  publishedDay: true,
  publishedUnit: true,
  publishedService: true,
  batchId: true,
}

/** The columns of a `RatingRow`, for `select ${sql(ratingColumns)}`. */
export const ratingColumns = Object.keys(ofRating)

const ofServiceDone: Record<keyof ServiceDoneRow, true> = {
  id: true,
  citizenId: true,
  kind: true,
  ref: true,
  unit: true,
  service: true,
  title: true,
  channel: true,
  doneAt: true,
  rateUntil: true,
  sample: true,
  seen: true,
}

/** The columns of a `ServiceDoneRow`, for `select ${sql(serviceDoneColumns)}`. */
export const serviceDoneColumns = Object.keys(ofServiceDone)
