import type { Application } from '@/contract/consultations/consultations.schema'
import { textToCheck } from '../text-to-check'
import { checkText } from '../../../infra/content-check'
import type { Vault } from '../../../infra/crypto/vault'
import type { Deps } from '../../../deps'
import type { Job } from '../../../infra/jobs/run-jobs'
import * as repo from './recheck-texts.repo'
import type { Due, From } from './recheck-texts.repo'

/** So many rows are held, for at most the two seconds that WeChat is given. */
const atOnce = 10
/** Looks in a row at which nothing could be checked: then it is away. */
const enough = 3

/**
 * Asks WeChat again about words it could not be asked about when they were written. The newest first: it
 * says something only of people who were here within two hours.
 */
export const recheckTexts: Job = {
  name: 'check later',
  every: 60_000,
  async run(deps) {
    for (const hold of [repo.holdQuestions, repo.holdEvents]) await checkAll(deps, hold)
    await repo.giveUpChecks(deps.db, deps.now().subtract(1, 'day').toISOString())
  },
}

async function checkAll(deps: Deps, hold: typeof repo.holdQuestions) {
  let inVain = 0
  let from: From
  while (inVain < enough) {
    const { last, checked } = await checkSome(deps, hold, from)
    if (!last) return
    from = last
    inVain = checked ? 0 : inVain + 1
  }
}

const checkSome = ({ db, vault, wechat }: Deps, hold: typeof repo.holdQuestions, from: From) =>
  db.begin(async (tx) => {
    const held = await hold(tx, from, atOnce)
    const checks = await Promise.all(
      held.map((due) =>
        checkText({ wechat, openid: due.openid, text: textToCheck(readOf(due, vault)) }),
      ),
    )
    for (const [n, check] of checks.entries())
      if (check !== 'due') await repo.setCheck(tx, held[n]!, check)
    return { last: held.at(-1), checked: checks.some((check) => check !== 'due') }
  })

function readOf({ id, text, application }: Due, vault: Vault) {
  if (!application) return { text }
  const place = { table: 'consultations', column: 'application', row: id }
  return { text, application: JSON.parse(vault.open(application, place)) as Application }
}
