import type { ProfileForm } from '@/contract/people/identity.schema'
import type { Vault } from '../../../infra/crypto/vault'
import type { Sql } from '../../../infra/db/open'
import { isWithin, type TimeSpan } from '../../../infra/db/time-span'

/** The columns of a phone number: encrypted, a keyed hash to search by, and the last digits for display. */
export const storedPhone = (vault: Vault, citizenId: string, phone: string | undefined) => ({
  phone: phone ? vault.seal(phone, { table: 'profiles', column: 'phone', row: citizenId }) : null,
  phone_index: phone ? vault.index(phone) : null,
  phone_last4: phone ? phone.slice(-4) : null,
})

type StoredPhone = ReturnType<typeof storedPhone>

/**
 * Saves the form. A newly typed phone number is unconfirmed. A form without a number, or with the same one,
 * keeps the stored number and its confirmation.
 */
export const saveTypedProfile = (
  sql: Sql,
  citizenId: string,
  form: ProfileForm,
  phone: StoredPhone,
  at: string,
) => sql`
  insert into profiles ${sql({
    citizen_id: citizenId,
    name: form.name,
    ...phone,
    employer: form.employer ?? null,
    role: form.role ?? null,
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

/** Saves a phone number confirmed by WeChat. A new profile gets an empty name until the citizen enters one. */
export const saveConfirmedPhone = (
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

/** The version of the privacy notice with a consent in force; undefined without one. */
export async function findConsent(sql: Sql, citizenId: string) {
  const [row] = await sql<{ consent: string }[]>`
    select consent from profiles where citizen_id = ${citizenId}`
  return row?.consent
}

interface ConsentRecord {
  version: string
  given: boolean
  at: string
}

/** Appends to the history of consents; `given` is false for a withdrawal. */
export const recordConsent = (sql: Sql, citizenId: string, consent: ConsentRecord) => sql`
  insert into consents ${sql({ citizen_id: citizenId, ...consent })} on conflict do nothing`

/** Consents given within a span. */
export async function countConsents(sql: Sql, citizenId: string, span: TimeSpan) {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int from consents
     where citizen_id = ${citizenId} and given and ${isWithin(sql, 'at', span)}`
  return row!.count
}

export const eraseProfile = (sql: Sql, citizenId: string) =>
  sql`delete from profiles where citizen_id = ${citizenId}`
