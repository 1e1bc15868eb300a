import { citizenActions } from '@/contract/consultations/consultations.rules'
import type { CitizenAction } from '@/contract/consultations/consultations.schema'
import {
  withCaseLedger,
  addEvent,
  recordServiceDone,
  returnToUnit,
  stopClock,
  isRecordedAction,
  type CaseLedger,
  type ConsultationRow,
} from '../case-ledger'
import { checkCitizenText, type CheckState } from '../../people/check-citizen-text'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import { dispatch, type ActionHandlers } from '../../../infra/dispatch'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import * as repo from './consultations.repo'

/** What the one who asked does with it. */
export async function actOnConsultation(
  deps: Deps,
  id: string,
  citizenId: string,
  given: CitizenAction,
) {
  const check = 'text' in given ? await checkFirst(deps, id, citizenId, given) : 'off'
  await withRetry(() =>
    deps.db.begin((tx) =>
      withCaseLedger(tx, { id, key: given.key }, deps.now(), async (book) => {
        if (book.row.citizenId !== citizenId) refuse('not_found')
        if (!citizenActions(book.row.status, book.row.closed ?? undefined).includes(given.do))
          refuse('conflict')
        if ('text' in given) await limitWords(tx, book)
        await dispatch(handlers, given, { tx, book, check })
      }),
    ),
  )
}

/** WeChat is asked only about words that may be said, and not about what was said before. */
async function checkFirst(
  deps: Deps,
  id: string,
  citizenId: string,
  { key, text }: { key: string; text: string },
) {
  const row = (await repo.findOwn(deps.db, id, citizenId)) ?? refuse('not_found')
  const done = () => isRecordedAction(deps.db, id, key)
  if (await done()) return 'off'
  await limitWords(deps.db, { row, now: deps.now() }).catch(async (no: unknown) => {
    if (!(await done())) throw no // what fills the limit may be this very act, sent twice
  })
  return checkCitizenText(deps, citizenId, text)
}

/** What anybody has to say about one question within a day. */
const mostWords = 30

async function limitWords(tx: Sql, { row, now }: Pick<CaseLedger, 'row' | 'now'>) {
  const said = await repo.citizenTextsSince(
    tx,
    row.id,
    now.subtract(1, 'day').toISOString(),
    mostWords,
  )
  if (said.length < mostWords) return
  const minutes = 24 * 60 - now.diff(said.at(-1), 'minute')
  refuse('asked_enough', { count: minutes, headers: { 'retry-after': String(minutes * 60) } })
}

interface ActContext {
  tx: Sql
  book: CaseLedger
  check: CheckState
}

/** Words that need an answer bring it back to its unit, and its clock begins anew. */
const needsAnswer: ConsultationRow['status'][] = ['answered', 'asked_back']

const handlers: ActionHandlers<CitizenAction, ActContext> = {
  async add({ key, text, pictures }, { tx, book, check }) {
    const { row } = book
    if (!text.trim()) refuse('invalid')
    if (needsAnswer.includes(row.status)) returnToUnit(book)
    const seq = addEvent(book, { kind: 'added', by: 'citizen', text, key, check, ...dueOf(row) })
    const to = { id: row.id, seq, citizenId: row.citizenId! }
    if ((await repo.attachPictures(tx, pictures, to)) < pictures.length) refuse('bad_picture')
  },
  reopen({ key, text }, { book, check }) {
    if (!text.trim()) refuse('invalid')
    returnToUnit(book, { to: null })
    addEvent(book, { kind: 'reopened', by: 'citizen', text, key, check, ...dueOf(book.row) })
  },
  async close({ key }, { tx, book }) {
    end(book, 'solved', key)
    await recordServiceDone(tx, book)
  },
  withdraw: ({ key }, { book }) => end(book, 'withdrawn', key),
}

const dueOf = ({ dueAt }: ConsultationRow) => (dueAt ? { dueAt } : {})

function end(book: CaseLedger, closed: 'solved' | 'withdrawn', key: string) {
  Object.assign(book.row, { status: 'closed', closed })
  stopClock(book)
  addEvent(book, { kind: 'closed', by: 'citizen', closed, key })
}
