import type { RatingRow, ServiceDoneRow } from './ratings.repo'

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
}

/** The columns of a `ServiceDoneRow`, for `select ${sql(serviceDoneColumns)}`. */
export const serviceDoneColumns = Object.keys(ofServiceDone)
