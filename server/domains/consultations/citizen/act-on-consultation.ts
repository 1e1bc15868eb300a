import { citizenActions } from '@/contract/consultations/consultations.rules'
import type { CitizenAction } from '@/contract/consultations/consultations.schema'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import { dispatch, type ActionHandlers } from '../../../infra/dispatch'
import { refuse } from '../../../infra/http/refusal'
import type { Deps } from '../../../deps'
import { checkCitizenText, type CheckState } from '../../people/check-citizen-text'
import { refuseOverTextLimit } from '../../people/refuse-over-text-limit'
import { dueAtOf, returnToUnit, stopClock } from '../case-clock'
import { addEvent, withCaseLedger, type CaseLedger } from '../case-ledger'
import { isRecordedAction } from '../case-ledger.repo'
import type { ConsultationRow } from '../consultation-row'
import { recordServiceDone } from '../record-service-done'
import * as repo from './consultations.repo'

/** Performs an action of the citizen who asked. */
export async function actOnConsultation(
  deps: Deps,
  id: string,
  citizenId: string,
  action: CitizenAction,
) {
  const check = 'text' in action ? await checkText(deps, id, citizenId, action) : 'off'
  await withRetry(() =>
    deps.db.begin((tx) =>
      withCaseLedger(tx, { id, key: action.key }, deps.now(), async (ledger) => {
        const { row } = ledger
        if (row.citizenId !== citizenId) refuse('not_found')
        if (!citizenActions(row.status, row.closed ?? undefined).includes(action.do))
          refuse('conflict')
        if ('text' in action) await checkTextLimit(tx, ledger)
        await dispatch(handlers, action, { tx, ledger, check })
      }),
    ),
  )
}

/** WeChat's content check has a quota: it is not called for a refused text, nor twice for a retry. */
async function checkText(
  deps: Deps,
  id: string,
  citizenId: string,
  { key, text }: { key: string; text: string },
) {
  const row = (await repo.findOwn(deps.db, id, citizenId)) ?? refuse('not_found')
  const isRetry = () => isRecordedAction(deps.db, id, key)
  if (await isRetry()) return 'off'
  await checkTextLimit(deps.db, { row, now: deps.now() }).catch(async (refusal: unknown) => {
    // The text that fills the limit may be this very action, sent twice at the same time.
    if (!(await isRetry())) throw refusal
  })
  return checkCitizenText(deps, citizenId, text)
}

const checkTextLimit = (sql: Sql, { row, now }: Pick<CaseLedger, 'row' | 'now'>) =>
  refuseOverTextLimit(
    (span, maxListed) => repo.citizenTextsWithin(sql, row.id, span, maxListed),
    now,
  )

interface ActionContext {
  tx: Sql
  ledger: CaseLedger
  check: CheckState
}

/** In these states a text from the citizen needs an answer again. */
const reopenedByText: ConsultationRow['status'][] = ['answered', 'asked_back']

const handlers: ActionHandlers<CitizenAction, ActionContext> = {
  async add({ key, text, pictures, documents = [] }, { tx, ledger, check }) {
    const { row } = ledger
    if (reopenedByText.includes(row.status)) returnToUnit(ledger, row.claimedBy)
    const seq = addEvent(ledger, {
      kind: 'added',
      by: 'citizen',
      text,
      key,
      check,
      ...dueAtOf(row),
    })
    const target = { id: row.id, seq, citizenId: row.citizenId! }
    const attached = await repo.attachPictures(tx, pictures, target)
    if (attached < pictures.length) refuse('bad_picture')
    const added = await repo.attachDocuments(tx, documents, target, ledger.now)
    if (added < documents.length) refuse('bad_pdf')
  },

  reopen({ key, text }, { ledger, check }) {
    returnToUnit(ledger, null)
    addEvent(ledger, {
      kind: 'reopened',
      by: 'citizen',
      text,
      key,
      check,
      ...dueAtOf(ledger.row),
    })
  },

  async close({ key }, { tx, ledger }) {
    close(ledger, 'solved', key)
    await recordServiceDone(tx, ledger)
  },

  withdraw: ({ key }, { ledger }) => close(ledger, 'withdrawn', key),
}

function close(ledger: CaseLedger, closed: 'solved' | 'withdrawn', key: string) {
  ledger.row.status = 'closed'
  ledger.row.closed = closed
  stopClock(ledger)
  addEvent(ledger, { kind: 'closed', by: 'citizen', closed, key })
}
