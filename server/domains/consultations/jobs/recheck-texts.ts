import type { Application } from '@/contract/consultations/consultations.schema'
import { checkText } from '../../../infra/content-check'
import type { Vault } from '../../../infra/crypto/vault'
import { forEachItem } from '../../../infra/jobs/for-each-item'
import { recheckDue } from '../../../infra/jobs/recheck-due'
import type { Job } from '../../../infra/jobs/run-jobs'
import type { Deps } from '../../../deps'
import { textToCheck } from '../text-to-check'
import * as repo from './recheck-texts.repo'
import type { UncheckedText } from './recheck-texts.repo'

/** Repeats content checks that failed when the text was written. */
export const recheckTexts: Job = {
  name: 'check later',
  every: 60_000,
  run: (deps) =>
    forEachItem(
      [
        () => recheck(deps, repo.lockQuestions),
        () => recheck(deps, repo.lockEvents),
        () => repo.giveUpChecks(deps.db, deps.now().subtract(1, 'day').toISOString()),
      ],
      (step) => step(),
    ),
}

const recheck = ({ db, vault, wechat }: Deps, lock: typeof repo.lockQuestions) =>
  recheckDue(db, {
    lock,
    check: async (text: UncheckedText) =>
      checkText({ wechat, openid: text.openid, text: textToCheck(decrypt(text, vault)) }),
    save: repo.setCheck,
  })

function decrypt({ id, text, application }: UncheckedText, vault: Vault) {
  if (!application) return { text }
  const place = { table: 'consultations', column: 'application', row: id }
  return { text, application: JSON.parse(vault.open(application, place)) as Application }
}
