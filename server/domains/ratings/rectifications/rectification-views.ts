import type {
  ListedRectification,
  RectificationEvent,
  StaffRectification,
} from '@/contract/ratings/rectifications.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import { withoutNulls } from '../../../infra/db/nulls'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { picturesOfRatings } from '../../pictures/attached-pictures'
import type { RatingRow } from '../rating/rating-columns'
import type { RectificationRow } from './rectification-columns'
import { confirmationDeadline } from './rectification-clock'

export type ListedRow = RectificationRow & Pick<RatingRow, 'service' | 'kind' | 'level'>

export function toListedRectification(row: ListedRow): ListedRectification {
  const { id, number, unit, kind, status, level, openedDay, round, dueFrom, contactDue } = row
  const { contactedAt, fixDue, fixedAt, outcome, service, dueUnsure, days, overdue } = row
  const { sample, atOnce } = row
  return {
    id,
    number,
    unit,
    kind,
    status,
    level,
    openedDay,
    round,
    dueFrom,
    contactDue,
    fixDue,
    dueUnsure,
    days,
    overdue,
    sample,
    ...(atOnce && { atOnce }),
    ...withoutNulls({ contactedAt, fixedAt, outcome, service }),
    ...(row.complex !== null && {
      complex: { reason: row.complex, state: row.complexState ?? 'asked' },
    }),
    ...(status === 'fixed' &&
      fixedAt && { confirmBy: new Date(confirmationDeadline(fixedAt)).toISOString() }),
  }
}

export type Reader = 'citizen' | 'staff'

/** Events and the content of the rating. */
export async function readDetails(
  sql: Sql,
  given: Pick<Deps, 'vault' | 'now'>,
  row: RectificationRow,
  rating: RatingRow,
  reader: Reader,
): Promise<Pick<StaffRectification, 'tags' | 'text' | 'pictures' | 'events'>> {
  const by = reader === 'citizen' ? 'id' : 'shownAs'
  const pictures = await picturesOfRatings(sql, given, [rating.id], by)
  const events = await sql<EventRow[]>`
    select seq, at, kind, by, text, outcome, how, due_at
      from rectification_events where rectification_id = ${row.id} order by seq`
  return {
    tags: rating.tags,
    ...(rating.text !== null && { text: rating.text }),
    pictures: pictures.get(rating.id) ?? [],
    events: events.map((event) => eventFor(reader, event)),
  }
}

type Nullable = 'text' | 'outcome' | 'how' | 'dueAt'
type EventRow = Omit<RectificationEvent, Nullable | 'at' | 'day'> & { at: string } & {
  [K in Nullable]-?: Exclude<RectificationEvent[K], undefined> | null
}

/** Staff see the day of a citizen's event, and the time of their own only. */
function eventFor(reader: Reader, { at, ...event }: EventRow): RectificationEvent {
  const hour = reader === 'citizen' || event.by === 'unit' || event.by === 'supervisor'
  return { ...withoutNulls(event), day: clockAt(Date.parse(at)).day, ...(hour && { at }) }
}
