import { insertMany } from '../../infra/db/insert-many'
import type { Sql } from '../../infra/db/open'
import type { VisitRow } from './rows'

type NewVisit = Pick<
  VisitRow,
  'id' | 'kind' | 'outlet' | 'status' | 'day' | 'bookedAt' | 'bodyHash'
> &
  Partial<VisitRow>

/** Completes a row: what is not given is null or false, except `seen`, which is true. */
export const newVisit = (visit: NewVisit): VisitRow => ({
  citizenId: null,
  windowId: null,
  service: null,
  who: null,
  startsAt: null,
  endsAt: null,
  no: null,
  place: null,
  calledAt: null,
  firstCalledAt: null,
  arrivedAt: null,
  finishedAt: null,
  reason: null,
  passed: false,
  sample: false,
  seen: true,
  ...visit,
})

export const insertVisits = (tx: Sql, rows: VisitRow[]) => insertMany(tx, 'visits', rows)
