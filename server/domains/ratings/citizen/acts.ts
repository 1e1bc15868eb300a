import { rating } from '@/contract/ratings/rating.settings'
import { citizenRectificationActs } from '@/contract/ratings/rectifications.rules'
import type { RectificationAct } from '@/contract/ratings/rectifications.schema'
import { checkWords } from '../../consultations/check'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import { inBook, note, raterOf, tellSupervisors, wasDone, type Book } from '../rectifications/book'
import { daysToRepair, startClock } from '../rectifications/clock'
import * as repo from '../rectifications/rectifications.repo'

/** What whoever gave the rating does with the order it opened: another's is not there. */
export async function act(deps: Deps, id: string, citizenId: string, given: RectificationAct) {
  if ('text' in given) await checkFirst(deps, id, citizenId, given)
  await withRetry(() =>
    deps.db.begin((tx) =>
      inBook(tx, { id, key: given.key }, deps.now(), async (book) => {
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
  const order = (await repo.findOrder(db, id)) ?? refuse('not_found')
  if ((await raterOf(db, order.ratingId)) !== citizenId) refuse('not_found')
  if (!(await wasDone(db, id, key))) await checkWords({ db, ...deps }, citizenId, text)
}

/** What anybody has to say about one order within a day. */
const mostWords = 30

async function limitWords(tx: Sql, { row, now }: Book) {
  const said = await repo.saidSince(tx, row.id, now.subtract(1, 'day').toISOString(), mostWords)
  if (said.length < mostWords) return
  const minutes = Math.max(1, 24 * 60 - now.diff(said.at(-1), 'minute'))
  refuse('asked_enough', { count: minutes, headers: { 'retry-after': String(minutes * 60) } })
}

type Doing = {
  [D in RectificationAct['do']]: (
    tx: Sql,
    book: Book,
    act: Extract<RectificationAct, { do: D }>,
  ) => Promise<void> | void
}

const acts: Doing = {
  confirm(_, book, { key }) {
    const days = daysToRepair(book.row)
    book.row.putRightDays = days
    note(book, { kind: 'confirmed', by: 'citizen', key }, days)
  },

  async reopen(tx, book, { key, text }) {
    const { row } = book
    row.round++
    startClock(book)
    note(book, { kind: 'reopened', by: 'citizen', text, key, dueAt: row.fixDue })
    if (row.round <= rating.reopensToSupervisor) return
    note(book, { kind: 'passed_up', by: 'system' })
    tellSupervisors(book, 'passed_up', await repo.supervisors(tx))
  },

  say: (_, book, { key, text }) => void note(book, { kind: 'said', by: 'citizen', text, key }),
}
