import { rating } from '@/contract/ratings/ratings.settings'
import { citizenRectificationActs } from '@/contract/ratings/rectifications.rules'
import type { RectificationAct } from '@/contract/ratings/rectifications.schema'
import { checkCitizenText } from '../../people/check-citizen-text'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import {
  withRectificationLedger,
  addEvent,
  raterOf,
  notifySupervisors,
  isKnownAct,
  type RectificationLedger,
} from './rectification-ledger'
import { daysToRepair, startClock } from './rectification-clock'
import * as repo from './rectifications.repo'

/** What whoever gave the rating does with the order it opened: another's is not there. */
export async function actAsRater(
  deps: Deps,
  id: string,
  citizenId: string,
  given: RectificationAct,
) {
  if ('text' in given) await checkFirst(deps, id, citizenId, given)
  await withRetry(() =>
    deps.db.begin((tx) =>
      withRectificationLedger(tx, { id, key: given.key }, deps.now(), async (book) => {
        if (book.citizenId !== citizenId) refuse('not_found')
        if (!citizenRectificationActs(book.row.status).includes(given.do)) refuse('conflict')
        if ('text' in given) await limitWords(tx, book)
        await acts[given.do](tx, book, given as never)
      }),
    ),
  )
}

/** WeChat is asked about words of theirs only, and not about what was said before. */
async function checkFirst(
  { db, ...deps }: Deps,
  id: string,
  citizenId: string,
  { key, text }: { key: string; text: string },
) {
  if (!text.trim()) refuse('invalid')
  const order = (await repo.findRectification(db, id)) ?? refuse('not_found')
  if ((await raterOf(db, order.ratingId)) !== citizenId) refuse('not_found')
  if (!(await isKnownAct(db, id, key))) await checkCitizenText({ db, ...deps }, citizenId, text)
}

/** What anybody has to say about one order within a day. */
const mostWords = 30

async function limitWords(tx: Sql, { row, now }: RectificationLedger) {
  const said = await repo.textsSince(tx, row.id, now.subtract(1, 'day').toISOString(), mostWords)
  if (said.length < mostWords) return
  const minutes = Math.max(1, 24 * 60 - now.diff(said.at(-1), 'minute'))
  refuse('asked_enough', { count: minutes, headers: { 'retry-after': String(minutes * 60) } })
}

type Doing = {
  [D in RectificationAct['do']]: (
    tx: Sql,
    book: RectificationLedger,
    act: Extract<RectificationAct, { do: D }>,
  ) => Promise<void> | void
}

const acts: Doing = {
  confirm(_, book, { key }) {
    const days = daysToRepair(book.row)
    book.row.putRightDays = days
    addEvent(book, { kind: 'confirmed', by: 'citizen', key }, days)
  },

  async reopen(tx, book, { key, text }) {
    const { row } = book
    row.round++
    startClock(book)
    addEvent(book, { kind: 'reopened', by: 'citizen', text, key, dueAt: row.fixDue })
    if (row.round <= rating.reopensToSupervisor) return
    addEvent(book, { kind: 'passed_up', by: 'system' })
    notifySupervisors(book, 'passed_up', await repo.supervisors(tx))
  },

  say: (_, book, { key, text }) => void addEvent(book, { kind: 'said', by: 'citizen', text, key }),
}
