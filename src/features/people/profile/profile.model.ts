import type { Me, ProfileField, ProfileForm, Industry } from '@/contract/people/identity.schema'
import { consentVersion } from '@/contract/people/profile.rules'
import { meantName } from '@/contract/shared/as-meant/name.rules'
import { meantMobile } from '@/contract/shared/as-meant/phone.rules'
import { isBlank, meantLine } from '@/contract/shared/as-meant/text.rules'

export interface ProfileDraft {
  name: string
  /** As typed. Empty: the stored number is kept. */
  phone: string
  employer: string
  role: string
  industry?: Industry
  /** adcode */
  district?: string
  /** Never pre-ticked. */
  agreed: boolean
}

/** Name, phone and consent are always required, profile fields only where a training needs them. */
export type RequiredField = 'name' | 'phone' | 'consent' | ProfileField

export type ProfileProblem = 'missing' | 'invalidPhone'

/** The stored profile, overridden by unsaved input. */
export const toProfileDraft = (me: Me | undefined, typed: Partial<ProfileDraft>): ProfileDraft => ({
  name: '',
  employer: '',
  role: '',
  ...me?.profile,
  phone: '',
  agreed: false,
  ...typed,
})

/** Consent to an outdated privacy notice must be renewed. */
export const hasCurrentConsent = (me: Me | undefined) => me?.consent?.version === consentVersion

/** Whether the stored profile suffices, so that nothing has to be asked. */
export const isComplete = (me: Me | undefined, asks: ProfileField[]) =>
  Object.keys(profileProblems(toProfileDraft(me, {}), me, asks)).length === 0

export function profileProblems(draft: ProfileDraft, me: Me | undefined, asks: ProfileField[]) {
  const problems: Partial<Record<RequiredField, ProfileProblem>> = {}
  for (const field of ['name', ...asks] as const)
    if (isBlank(draft[field])) problems[field] = 'missing'
  const isPhoneTyped = !isBlank(draft.phone)
  if (isPhoneTyped ? !meantMobile(draft.phone) : !me?.profile?.phone)
    problems.phone = isPhoneTyped ? 'invalidPhone' : 'missing'
  if (!hasCurrentConsent(me) && !draft.agreed) problems.consent = 'missing'
  return problems
}

/** The request to save. Empty fields are omitted. */
export function toProfileForm(draft: ProfileDraft): ProfileForm {
  const { name, phone, agreed: _, ...others } = draft
  const filled = Object.entries({ ...others, phone: meantMobile(phone) })
    .map(([field, value]) => [field, value && meantLine(value)] as const)
    .filter(([, value]) => value)
  return { ...Object.fromEntries(filled), name: meantName(name), consent: consentVersion }
}
