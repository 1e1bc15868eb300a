import { nextStages, staffActions } from '@/contract/consultations/consultations.rules'
import type { Membership } from '@/contract/people/identity.schema'
import type { StaffAction } from '@/contract/consultations/case.schema'
import { consulting } from '@/contract/consultations/consultations.settings'
import {
  withCaseLedger,
  addEvent,
  restartClock,
  setDueTime,
  stopClock,
  notifyCitizen,
  type CaseLedger,
  type ConsultationRow,
} from '../case-ledger'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import { dispatch, type ActionHandlers } from '../../../infra/dispatch'
import type { Deps } from '../../../deps'
import { asResponsibleUnit } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { outletExists } from '../../facts/outlets.repo'
import { isLastAction } from './cases.repo'
import { mergeCases } from './merge-cases'
import { readCase } from './read-case'

/** What those who answer do with a consultation of theirs. Answers it as they see it now. */
export const actOnCase = (deps: Deps, id: string, who: Requester, given: StaffAction) =>
  withRetry(() =>
    deps.db.begin(async (tx) => {
      const now = deps.now()
      let as: Membership | undefined
      const work = (book: CaseLedger) => {
        as = asResponsibleUnit(who, book.row.unit)
        if (!allowedActs(book.row).includes(given.do)) refuse('conflict')
        return dispatch(handlers, given, { tx, book, who })
      }
      const row =
        given.do === 'merge'
          ? await mergeCases(tx, { id, into: given.into, who }, now, work)
          : await withCaseLedger(tx, { id, key: given.key }, now, work)
      if (!row) refuse('not_found')
      as ??= await whoDid(tx, row, given.key, who)
      return readCase(tx, deps, row, who, as ?? asResponsibleUnit(who, row.unit))
    }),
  )

/** Done by them, and nothing since: then they are told so, though it is another unit's now. */
async function whoDid(tx: Sql, row: ConsultationRow, key: string, who: Requester) {
  return (await isLastAction(tx, row, key, who.citizen)) ? who.memberships[0] : undefined
}

export const allowedActs = ({ status, kind, stage }: ConsultationRow) =>
  staffActions(status, kind, stage ?? undefined)

interface ActContext {
  tx: Sql
  book: CaseLedger
  who: Requester
}

const by = ({ row }: CaseLedger, who: Requester) => ({
  by: 'staff' as const,
  byStaff: who.citizen,
  unit: row.unit,
})

/** As much as a message says; no character is cut in two. */
const shortly = (text: string) => [...text].slice(0, 200).join('')

const dueOf = ({ dueAt }: ConsultationRow) => (dueAt ? { dueAt } : {})
const untilOf = ({ dueAt }: ConsultationRow) => (dueAt ? { until: dueAt } : {})

const handlers: ActionHandlers<StaffAction, ActContext> = {
  claim({ key }, { book, who }) {
    book.row.claimedBy = who.citizen
    book.row.status = 'claimed'
    addEvent(book, { kind: 'claimed', ...by(book, who), key })
  },

  reply({ key, text, cites }, { book, who }) {
    if (!text.trim()) refuse('invalid')
    answer(book, who)
    addEvent(book, { kind: 'replied', ...by(book, who), text, cites, key })
    notifyCitizen(book, 'answered')
  },

  ask_back({ key, text }, { book, who }) {
    if (!text.trim()) refuse('invalid')
    book.row.claimedBy = who.citizen
    book.row.status = 'asked_back'
    stopClock(book)
    addEvent(book, { kind: 'asked_back', ...by(book, who), text, key })
    notifyCitizen(book, 'asked_back', { words: shortly(text) })
  },

  async transfer({ key, unit, reason }, { tx, book, who }) {
    if (unit === book.row.unit || !(await outletExists(tx, unit))) refuse('invalid')
    addEvent(book, { kind: 'transferred', ...by(book, who), unit, text: reason, key })
    book.row.unit = unit
    book.row.claimedBy = null
    if (book.row.status === 'claimed') book.row.status = 'open'
    notifyCitizen(book, 'transferred', { words: reason, ...untilOf(book.row) })
  },

  raise({ key, reason }, { book, who }) {
    const { row } = book
    if (row.complex) refuse('conflict')
    row.complex = reason
    row.dueDays = consulting.complexDueDays
    row.escalatedAt = null
    if (row.dueAt) setDueTime(row)
    addEvent(book, { kind: 'raised', ...by(book, who), text: reason, key, ...dueOf(row) })
    notifyCitizen(book, 'raised', { words: reason, ...untilOf(row) })
  },

  merge({ key, into }, { book, who }) {
    Object.assign(book.row, { status: 'closed', closed: 'merged', mergedInto: into })
    stopClock(book)
    addEvent(book, { kind: 'closed', ...by(book, who), closed: 'merged', key })
  },

  advance({ key, stage, text }, { book, who }) {
    const { row } = book
    if (!nextStages(row.kind, row.stage ?? undefined).includes(stage)) refuse('conflict')
    if (stage === 'refused' && !text?.trim()) refuse('invalid') // nobody is refused without a reason
    row.stage = stage
    if (nextStages(row.kind, stage).length === 0) answer(book, who)
    else restartClock(book)
    const said = text === undefined ? {} : { text }
    addEvent(book, { kind: 'advanced', ...by(book, who), stage, ...said, key, ...dueOf(row) })
    notifyCitizen(book, 'advanced', text ? { words: shortly(text) } : {})
  },
}

/** There is an answer: whoever gave it has it, should there be more to say. */
function answer(book: CaseLedger, who: Requester) {
  const { row, now } = book
  row.status = 'answered'
  row.claimedBy = who.citizen
  row.answeredAt = now.toISOString()
  stopClock(book)
}
