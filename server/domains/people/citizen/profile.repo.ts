import type { ProfileForm } from '@/contract/people/identity.schema'
import type { Vault } from '../../../infra/crypto/vault'
import type { Sql } from '../../../infra/db/open'

/** A phone number as it is stored: sealed, to be found by, and as it is shown. */
export const storedPhone = (vault: Vault, citizenId: string, phone: string | undefined) => ({
  phone: phone ? vault.seal(phone, { table: 'profiles', column: 'phone', row: citizenId }) : null,
  phone_index: phone ? vault.index(phone) : null,
  phone_last4: phone ? phone.slice(-4) : null,
})

type StoredPhone = ReturnType<typeof storedPhone>

const trimmed = (text: string | undefined) => text?.trim() ?? null

/** A number that is typed is not confirmed; the one that was there, left out or typed again, stays. */
export const saveTyped = (
  sql: Sql,
  citizenId: string,
  form: ProfileForm,
  phone: StoredPhone,
  at: string,
) => sql`
  insert into profiles ${sql({
    citizen_id: citizenId,
    name: form.name.trim(),
    ...phone,
    employer: trimmed(form.employer),
    role: trimmed(form.role),
    industry: form.industry ?? null,
    district: form.district ?? null,
    consent: form.consent,
    consented_at: at,
    changed_at: at,
  })}
  on conflict (citizen_id) do update
     set name = excluded.name, employer = excluded.employer, role = excluded.role,
         industry = excluded.industry, district = excluded.district,
         phone = coalesce(excluded.phone, profiles.phone),
         phone_index = coalesce(excluded.phone_index, profiles.phone_index),
         phone_last4 = coalesce(excluded.phone_last4, profiles.phone_last4),
         phone_confirmed = profiles.phone_confirmed
           and coalesce(excluded.phone_index = profiles.phone_index, true),
         consented_at = case when excluded.consent = profiles.consent
                             then profiles.consented_at else excluded.consented_at end,
         consent = excluded.consent, changed_at = excluded.changed_at`

/** A number of which WeChat says that it is theirs. Who has typed no name yet has none: ''. */
export const saveConfirmed = (
  sql: Sql,
  citizenId: string,
  consent: string,
  phone: StoredPhone,
  at: string,
) => sql`
  insert into profiles ${sql({
    citizen_id: citizenId,
    name: '',
    ...phone,
    phone_confirmed: true,
    consent,
    consented_at: at,
    changed_at: at,
  })}
  on conflict (citizen_id) do update
     set phone = excluded.phone, phone_index = excluded.phone_index,
         phone_last4 = excluded.phone_last4, phone_confirmed = true,
         consented_at = case when excluded.consent = profiles.consent
                             then profiles.consented_at else excluded.consented_at end,
         consent = excluded.consent, changed_at = excluded.changed_at`

/** Which version of the notice somebody agreed to and has not taken back. */
export async function consentOf(sql: Sql, citizenId: string) {
  const [row] = await sql<{ consent: string }[]>`
    select consent from profiles where citizen_id = ${citizenId}`
  return row?.consent
}

interface Answer {
  version: string
  given: boolean
  at: string
}

/** Notes that somebody agreed, or took it back. */
export const recordConsent = (sql: Sql, citizenId: string, answer: Answer) => sql`
  insert into consents ${sql({ citizen_id: citizenId, ...answer })} on conflict do nothing`

export const eraseProfile = (sql: Sql, citizenId: string) =>
  sql`delete from profiles where citizen_id = ${citizenId}`
