import type { Application } from '@/contract/consultations/consultations.schema'
import { checkText } from '../../../infra/content-check'
import type { Vault } from '../../../infra/crypto/vault'
import type { Job } from '../../../infra/jobs/run-jobs'
import type { Deps } from '../../../deps'
import { textToCheck } from '../text-to-check'
import * as repo from './recheck-texts.repo'
import type { Cursor, UncheckedText } from './recheck-texts.repo'

/** Rows are locked while WeChat answers, for at most its timeout of two seconds. */
const maxBatch = 10
/** After this many batches in a row without any result, WeChat is taken to be unavailable. */
const maxFailedBatches = 3

/**
 * Repeats content checks that failed when the text was written. Latest first: WeChat only checks texts
 * of people who used the mini-program within two hours.
 */
export const recheckTexts: Job = {
  name: 'check later',
  every: 60_000,
  async run(deps) {
    for (const lock of [repo.lockQuestions, repo.lockEvents]) await recheckAll(deps, lock)
    await repo.giveUpChecks(deps.db, deps.now().subtract(1, 'day').toISOString())
  },
}

async function recheckAll(deps: Deps, lock: typeof repo.lockQuestions) {
  let failedBatches = 0
  let cursor: Cursor
  while (failedBatches < maxFailedBatches) {
    const { last, isAnyChecked } = await recheckBatch(deps, lock, cursor)
    if (!last) return
    cursor = last
    failedBatches = isAnyChecked ? 0 : failedBatches + 1
  }
}

const recheckBatch = (
  { db, vault, wechat }: Deps,
  lock: typeof repo.lockQuestions,
  cursor: Cursor,
) =>
  db.begin(async (tx) => {
    const batch = await lock(tx, cursor, maxBatch)
    const checks = await Promise.all(
      batch.map((one) =>
        checkText({ wechat, openid: one.openid, text: textToCheck(decrypt(one, vault)) }),
      ),
    )
    for (const [index, check] of checks.entries())
      if (check !== 'due') await repo.setCheck(tx, batch[index]!, check)
    return { last: batch.at(-1), isAnyChecked: checks.some((check) => check !== 'due') }
  })

function decrypt({ id, text, application }: UncheckedText, vault: Vault) {
  if (!application) return { text }
  const place = { table: 'consultations', column: 'application', row: id }
  return { text, application: JSON.parse(vault.open(application, place)) as Application }
}
