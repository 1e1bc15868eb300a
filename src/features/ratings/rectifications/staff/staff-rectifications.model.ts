import type { Me } from '@/contract/people/identity.schema'
import {
  supervisorRectificationActs,
  unitRectificationActs,
} from '@/contract/ratings/rectifications.rules'
import type {
  ListedRectification,
  Outcome,
  StaffRectification,
  StaffRectificationAct,
} from '@/contract/ratings/rectifications.schema'
import { urgencies, urgencyOf } from '@/shared/lib/urgency'

/** Who sees how units are rated: those who work for one, in whatever role, and supervisors. */
export interface Rated {
  id: string
  units: string[]
  supervisor: boolean
}

/** Undefined: somebody who works for no unit. */
export function ratedOf({ id, memberships }: Me): Rated | undefined {
  if (memberships.length === 0) return undefined
  const supervisor = memberships.some(({ role }) => role === 'supervisor')
  const units = memberships.filter(({ role }) => role !== 'supervisor')
  return { id, units: [...new Set(units.map(({ institution }) => institution))], supervisor }
}

export type OrderDo = StaffRectificationAct['do']

/** Waits for the supervisor to decide. */
export const isToReview = ({ status, complex }: Pick<ListedRectification, 'status' | 'complex'>) =>
  status === 'in_review' ||
  status === 'with_supervisor' ||
  (status === 'open' && complex?.state === 'asked')

/** By when the unit has to do something next; undefined while it is for others. */
export function dueNext({ status, contactedAt, contactDue, fixDue }: ListedRectification) {
  if (status === 'with_supervisor') return fixDue
  if (status !== 'open') return undefined
  return contactedAt ? fixDue : contactDue
}

/** What is under way, the most urgent first. */
export function orderGroups(orders: ListedRectification[], now: number) {
  const at = (order: ListedRectification) => Date.parse(dueNext(order) ?? order.fixDue)
  const inOrder = [...orders].sort((a, b) => at(a) - at(b))
  return urgencies
    .map((urgency) => ({
      urgency,
      orders: inOrder.filter((order) => urgencyOf(dueNext(order), now) === urgency),
    }))
    .filter((group) => group.orders.length > 0)
}

/** What somebody may do with an order now: as its unit, or as the supervisor of others' units. */
export function actsFor(order: StaffRectification, { units, supervisor }: Rated): OrderDo[] {
  const { status, complex, unit, events } = order
  const disputed = events.some(({ kind }) => kind === 'disputed')
  const standing = { status, ...(complex && { complex }) }
  if (units.includes(unit)) return unitRectificationActs({ ...standing, disputed })
  return supervisor ? supervisorRectificationActs(standing) : []
}

/** The one that brings it on: it stands first. */
export const mainAct = (
  acts: OrderDo[],
  { contactedAt }: Pick<ListedRectification, 'contactedAt'>,
) =>
  (['decide_dispute', 'decide_complex'] as const).find((act) => acts.includes(act)) ??
  (acts.includes('contact') && acts.includes('fix') && !contactedAt ? 'contact' : undefined) ??
  (['fix', 'contact'] as const).find((act) => acts.includes(act))

/** What is typed for an act, and chosen with it. */
export interface OrderDraft {
  text: string
  outcome?: Outcome
  how?: 'phone' | 'message'
  yes?: boolean
}

export const emptyDraft: OrderDraft = { text: '' }

/** So many characters at most, by what they are for. */
export const longest: Record<OrderDo, number> = {
  ...{ contact: 1000, fix: 1000, dispute: 500, close: 500, decide_dispute: 500 },
  ...{ ask_complex: 200, decide_complex: 200 },
}

type Without<A> = A extends unknown ? Omit<A, 'key'> : never

/** What is sent; undefined while something is not chosen or not said. */
export function orderActOf(
  act: OrderDo,
  draft: OrderDraft,
): Without<StaffRectificationAct> | undefined {
  const text = draft.text.trim()
  const line = text.replace(/\s+/g, ' ')
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
