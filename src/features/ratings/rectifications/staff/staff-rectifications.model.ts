import { meantLine, meantText } from '@/contract/shared/as-meant/text.rules'
import type { Me } from '@/contract/people/identity.schema'
import type { WithoutKey } from '@/contract/shared/without-key.types'
import {
  supervisorRectificationActions,
  unitRectificationActions,
} from '@/contract/ratings/rectifications.rules'
import type {
  ListedRectification,
  Outcome,
  StaffRectification,
  StaffRectificationAction,
} from '@/contract/ratings/rectifications.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { urgencies, urgencyOf } from '@/shared/lib/urgency'

/** What a staff member may oversee: their own outlets, or all as a supervisor. */
export interface OversightScope {
  id: string
  units: string[]
  supervisor: boolean
}

/** Undefined without any membership. */
export function oversightScopeOf({ id, memberships }: Me): OversightScope | undefined {
  if (memberships.length === 0) return undefined
  const supervisor = memberships.some(({ role }) => role === 'supervisor')
  const units = memberships.filter(({ role }) => role !== 'supervisor')
  return { id, units: [...new Set(units.map(({ institution }) => institution))], supervisor }
}

export type StaffActionKind = StaffRectificationAction['do']

/** The next deadline of the staff; undefined while others have to act. */
export function nextDeadline({ status, contactedAt, contactDue, fixDue }: ListedRectification) {
  if (status === 'with_supervisor') return fixDue
  if (status !== 'open') return undefined
  return contactedAt ? fixDue : contactDue
}

/** Groups by urgency, most urgent first. */
export function groupByUrgency(rectifications: ListedRectification[], now: EpochMs) {
  const at = (rectification: ListedRectification) =>
    Date.parse(nextDeadline(rectification) ?? rectification.fixDue)
  const inOrder = [...rectifications].sort((a, b) => at(a) - at(b))
  return urgencies
    .map((urgency) => ({
      urgency,
      rectifications: inOrder.filter(
        (rectification) => urgencyOf(nextDeadline(rectification), now) === urgency,
      ),
    }))
    .filter((group) => group.rectifications.length > 0)
}

/** Actions open to this staff member: as the outlet, or as supervisor of other outlets. */
export function actionsFor(
  rectification: StaffRectification,
  { units, supervisor }: OversightScope,
): StaffActionKind[] {
  const { status, complex, unit, events } = rectification
  const disputed = events.some(({ kind }) => kind === 'disputed')
  const standing = { status, ...(complex && { complex }) }
  if (units.includes(unit)) return unitRectificationActions({ ...standing, disputed })
  return supervisor ? supervisorRectificationActions(standing) : []
}

/** The action to offer first. */
export const mainAction = (
  acts: StaffActionKind[],
  { contactedAt }: Pick<ListedRectification, 'contactedAt'>,
) =>
  (['decide_dispute', 'decide_complex'] as const).find((act) => acts.includes(act)) ??
  (acts.includes('contact') && acts.includes('fix') && !contactedAt ? 'contact' : undefined) ??
  (['fix', 'contact'] as const).find((act) => acts.includes(act))

/** Input for an action. */
export interface ActionDraft {
  text: string
  outcome?: Outcome
  how?: 'phone' | 'message'
  yes?: boolean
}

export const emptyDraft: ActionDraft = { text: '' }

/** Maximum length of the text, as in the contract's schemas. */
export const maxTextLength: Record<StaffActionKind, number> = {
  contact: 1000,
  fix: 1000,
  dispute: 500,
  close: 500,
  decide_dispute: 500,
  ask_complex: 200,
  decide_complex: 200,
}

/** Undefined while a choice or the text is missing. */
export function toStaffAction(
  act: StaffActionKind,
  draft: ActionDraft,
): WithoutKey<StaffRectificationAction> | undefined {
  const text = meantText(draft.text)
  const line = meantLine(text)
  if (!text) return undefined
  switch (act) {
    case 'contact':
      return { do: act, how: draft.how ?? 'message', text }
    case 'fix':
      return draft.outcome && { do: act, outcome: draft.outcome, text }
    case 'ask_complex':
      return { do: act, reason: line }
    case 'dispute':
    case 'close':
      return { do: act, reason: text }
    case 'decide_complex':
      return draft.yes === undefined ? undefined : { do: act, approve: draft.yes, reason: line }
    case 'decide_dispute':
      return draft.yes === undefined ? undefined : { do: act, uphold: draft.yes, reason: text }
  }
}
