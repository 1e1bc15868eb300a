import type { Sql } from '../../infra/db/open'
import type { VisitRow } from './rows'

type Made = Pick<VisitRow, 'id' | 'kind' | 'outlet' | 'status' | 'day' | 'bookedAt' | 'bodyHash'> &
  Partial<VisitRow>

/** A visit as it begins: what is not said of it is not there. */
export const newVisit = (made: Made): VisitRow => ({
  ...{ citizenId: null, windowId: null, service: null, who: null, startsAt: null, endsAt: null },
  ...{ no: null, place: null, calledAt: null, arrivedAt: null, finishedAt: null, reason: null },
  ...{ passed: false, sample: false, ...made },
})

export const insertVisits = (tx: Sql, rows: VisitRow[]) =>
  tx`insert into visits ${tx(rows as never[])}`
