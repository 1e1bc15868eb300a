import type { ProfileForm } from '@/contract/people/identity.schema'
import { consentVersion } from '@/contract/people/profile.rules'
import { holdCitizen } from '../hold-citizen'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import * as repo from './profile.repo'

type Given = Pick<Deps, 'db' | 'vault' | 'now' | 'wechat'>

export function saveProfile({ db, vault, now }: Given, citizenId: string, form: ProfileForm) {
  const phone = repo.storedPhone(vault, citizenId, form.phone)
  const at = now().toISOString()
  return db.begin(async (tx) => {
    await agree(tx, citizenId, form.consent, at)
    await repo.saveTyped(tx, citizenId, form, phone, at)
  })
}

/** What a citizen lets WeChat tell of them. */
interface Told {
  code: string
  consent: string
}

export async function takePhone(given: Given, citizenId: string, { code, consent }: Told) {
  const { db, vault, now, wechat } = given
  if (consent !== consentVersion) refuse('profile_needed') // before the code is used up
  const number = await wechat?.phoneOf(code)
  if (!number) refuse('bad_code')
  const phone = repo.storedPhone(vault, citizenId, number)
  const at = now().toISOString()
  await db.begin(async (tx) => {
    await agree(tx, citizenId, consent, at)
    await repo.saveConfirmed(tx, citizenId, consent, phone, at)
  })
}

/** Nothing is kept without consent, and only to the notice as it is now. */
async function agree(tx: Sql, citizenId: string, version: string, at: string) {
  if (version !== consentVersion) refuse('profile_needed')
  await holdCitizen(tx, citizenId)
  if ((await repo.consentOf(tx, citizenId)) !== version)
    await repo.recordConsent(tx, citizenId, { version, given: true, at })
}
