import type { Dayjs } from 'dayjs'
import type { ProfileForm } from '@/contract/people/identity.schema'
import { limits } from '@/contract/people/limits.settings'
import { consentVersion } from '@/contract/people/profile.rules'
import { holdCitizen } from '../hold-citizen'
import type { Sql } from '../../../infra/db/open'
import { lastDay } from '../../../infra/db/time-span'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import * as repo from './profile.repo'

type Context = Pick<Deps, 'db' | 'vault' | 'now' | 'wechat'>

export function saveProfile({ db, vault, now }: Context, citizenId: string, form: ProfileForm) {
  const phone = repo.storedPhone(vault, citizenId, form.phone)
  const at = now().toISOString()
  return db.begin(async (tx) => {
    await giveConsent(tx, citizenId, form.consent, now())
    await repo.saveTypedProfile(tx, citizenId, form, phone, at)
  })
}

/** A code from WeChat's phone number button, and the version of the notice consented to. */
interface PhoneRequest {
  code: string
  consent: string
}

export async function takePhone(
  context: Context,
  citizenId: string,
  { code, consent }: PhoneRequest,
) {
  const { db, vault, now, wechat } = context
  if (consent !== consentVersion) refuse('profile_needed') // checked first, as a code works only once
  const number = await wechat?.phoneOf(code)
  if (!number) refuse('bad_code')
  const phone = repo.storedPhone(vault, citizenId, number)
  const at = now().toISOString()
  await db.begin(async (tx) => {
    await giveConsent(tx, citizenId, consent, now())
    await repo.saveConfirmedPhone(tx, citizenId, consent, phone, at)
  })
}

/** Records consent to the current privacy notice. Consent to an outdated one is refused. */
async function giveConsent(tx: Sql, citizenId: string, version: string, now: Dayjs) {
  if (version !== consentVersion) refuse('profile_needed')
  await holdCitizen(tx, citizenId)
  if ((await repo.findConsent(tx, citizenId)) === version) return
  const count = limits.consentsPerDay
  if ((await repo.countConsents(tx, citizenId, lastDay(now))) >= count)
    refuse('enough_today', { count })
  await repo.recordConsent(tx, citizenId, { version, given: true, at: now.toISOString() })
}
