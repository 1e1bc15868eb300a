import { rating } from '@/contract/ratings/ratings.settings'
import {
  supervisorRectificationActs,
  unitRectificationActs,
} from '@/contract/ratings/rectifications.rules'
import type { StaffRectificationAct } from '@/contract/ratings/rectifications.schema'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { reviewerOf, workerOf } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import {
  withRectificationLedger,
  addEvent,
  notifyRater,
  notifySupervisors,
  type RectificationLedger,
} from './rectification-ledger'
import { confirmBy, setDue } from './rectification-clock'
import * as repo from './rectifications.repo'

interface Doer {
  who: Requester
  by: 'unit' | 'supervisor'
}

/** What the rated unit, and what the supervisor does with an order. */
export async function actAsStaff(
  { db, now }: Deps,
  id: string,
  who: Requester,
  given: StaffRectificationAct,
) {
  const done = await withRetry(() =>
    db.begin((tx) =>
      withRectificationLedger(tx, { id, key: given.key }, now(), async (book) => {
        const by = roleFor(book, who, given.do)
        if (words(given).trim() === '') refuse('invalid')
        await acts[given.do](tx, book, given as never, { who, by })
      }),
    ),
  )
  if (!done) refuse('not_found')
}

/** In which role they may do it; refuses whoever may not, and whatever cannot be done now. */
function roleFor(
  { row, citizenId }: RectificationLedger,
  who: Requester,
  does: StaffRectificationAct['do'],
) {
  const unit = workerOf(who, row.unit) !== undefined
  const reviewer = reviewerOf(who, row.unit) !== undefined
  // Nobody answers for what they rated themselves, be it before they came to the unit.
  if ((!unit && !reviewer) || citizenId === who.citizen) refuse('forbidden')
  const standing = {
    status: row.status,
    disputed: row.disputed,
    ...(row.complex !== null && {
      complex: { reason: row.complex, state: row.complexState ?? 'asked' },
    }),
  }
  if (unit && unitRectificationActs(standing).includes(does)) return 'unit'
  if (reviewer && supervisorRectificationActs(standing).includes(does)) return 'supervisor'
  const theirs = unit ? unitsOwn : supervisorsOwn
  return refuse(theirs.includes(does) ? 'conflict' : 'forbidden')
}

const unitsOwn: StaffRectificationAct['do'][] = ['contact', 'ask_complex', 'fix', 'dispute']
const supervisorsOwn: StaffRectificationAct['do'][] = [
  ...(['decide_complex', 'decide_dispute', 'close', 'fix', 'contact'] as const),
]

const words = (given: StaffRectificationAct) => ('text' in given ? given.text : given.reason)

type Doing = {
  [D in StaffRectificationAct['do']]: (
    tx: Sql,
    book: RectificationLedger,
    act: Extract<StaffRectificationAct, { do: D }>,
    doer: Doer,
  ) => Promise<void> | void
}

const byOf = ({ who, by }: Doer) => ({ by, byStaff: who.citizen })

/** As much as a message says; no character is cut in two. */
const shortly = (text: string) => [...text].slice(0, 200).join('')

const acts: Doing = {
  async contact(tx, book, { key, how, text }, doer) {
    const { row, now } = book
    // The unit does not learn who rated; it can call only where a phone number was left.
    if (how === 'phone' && !(await repo.ratingWith(tx, row.ratingId)).contact) refuse('invalid')
    row.contactedAt ??= now.toISOString()
    addEvent(book, { kind: 'contacted', ...byOf(doer), how, text, key })
    notifyRater(book, 'contacted', { words: shortly(text) })
  },

  async ask_complex(tx, book, { key, reason }, doer) {
    book.row.complex = reason
    book.row.complexState = 'asked'
    addEvent(book, { kind: 'complex_asked', ...byOf(doer), text: reason, key })
    notifySupervisors(book, 'passed_up', await repo.supervisors(tx))
  },

  fix(_, book, { key, outcome, text }, doer) {
    const { row, now } = book
    const at = now.toISOString()
    Object.assign(row, { fixedAt: at, outcome, contactedAt: row.contactedAt ?? at })
    const until = new Date(confirmBy(at)).toISOString()
    addEvent(book, { kind: 'fixed', ...byOf(doer), outcome, text, key, dueAt: until })
    notifyRater(book, 'fixed', { words: shortly(text), until })
  },

  async dispute(tx, book, { key, reason }, doer) {
    book.row.disputed = true
    addEvent(book, { kind: 'disputed', ...byOf(doer), text: reason, key })
    notifyRater(book, 'disputed', { words: shortly(reason) })
    notifySupervisors(book, 'passed_up', await repo.supervisors(tx))
  },

  decide_complex(_, book, { key, approve, reason }, doer) {
    const { row } = book
    row.complexState = approve ? 'approved' : 'refused'
    if (approve) {
      row.days = rating.complexDays
      setDue(row)
    }
    const kind = approve ? 'complex_approved' : 'complex_refused'
    addEvent(book, { kind, ...byOf(doer), text: reason, key, dueAt: row.fixDue })
    notifyRater(book, 'complex_decided', { words: reason, until: row.fixDue })
  },

  decide_dispute(_, book, { key, uphold, reason }, doer) {
    const kind = uphold ? 'dispute_upheld' : 'dispute_refused'
    addEvent(book, { kind, ...byOf(doer), text: reason, key })
    if (uphold) notifyRater(book, 'rectification_closed', { words: shortly(reason) })
  },

  close(_, book, { key, reason }, doer) {
    addEvent(book, { kind: 'closed_by_review', ...byOf(doer), text: reason, key })
    notifyRater(book, 'rectification_closed', { words: shortly(reason) })
  },
}
