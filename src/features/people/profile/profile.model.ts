import type { Me, ProfileField, ProfileForm, Industry } from '@/contract/people/identity.schema'
import { consentVersion, normalizePhone } from '@/contract/people/profile.rules'

/** A profile while it is being typed. */
export interface ProfileDraft {
  name: string
  /** As typed; left empty, the number that is stored stays. */
  phone: string
  employer: string
  role: string
  industry?: Industry
  /** adcode */
  district?: string
  /** Ticked here; never beforehand. */
  agreed: boolean
}

/** What a profile is asked for. Name and phone always; of the rest only what is needed. */
export type RequiredField = 'name' | 'phone' | 'consent' | ProfileField

export type Problem = 'missing' | 'noNumber'

/** What is known already, and on its top what was typed since. */
export const draftOf = (me: Me | undefined, typed: Partial<ProfileDraft>): ProfileDraft => ({
  name: '',
  employer: '',
  role: '',
  ...me?.profile,
  phone: '',
  agreed: false,
  ...typed,
})

/** Whether they have agreed to the notice as it is now. */
export const hasCurrentConsent = (me: Me | undefined) => me?.consent?.version === consentVersion

/** Whether nothing has to be asked any more. */
export const isComplete = (me: Me | undefined, asks: ProfileField[]) =>
  Object.keys(problemsOf(draftOf(me, {}), me, asks)).length === 0

/** What is missing or wrong, by field. */
export function problemsOf(draft: ProfileDraft, me: Me | undefined, asks: ProfileField[]) {
  const problems: Partial<Record<RequiredField, Problem>> = {}
  for (const field of ['name', ...asks] as const)
    if (!draft[field]?.trim()) problems[field] = 'missing'
  if (draft.phone.trim() ? !normalizePhone(draft.phone) : !me?.profile?.phone)
    problems.phone = draft.phone.trim() ? 'noNumber' : 'missing'
  if (!hasCurrentConsent(me) && !draft.agreed) problems.consent = 'missing'
  return problems
}

/** As the server takes it: what is left empty is left out. */
export function formOf(draft: ProfileDraft): ProfileForm {
  const { name, phone, agreed: _, ...others } = draft
  const typed = Object.entries({ ...others, phone: normalizePhone(phone) })
    .map(([field, value]) => [field, value?.trim()] as const)
    .filter(([, value]) => value)
  return { ...Object.fromEntries(typed), name: name.trim(), consent: consentVersion }
}
