import type { Me, Role } from '@/contract/people/identity.schema'

/** Who answers, and for which units: of everybody's memberships, those that matter here. */
export interface CaseWorker {
  id: string
  units: string[]
  /** Sees every unit, and publishes entries. */
  supervisor: boolean
}

const answering: Role[] = ['hotline_agent', 'outlet_staff', 'supervisor']

/** Undefined: somebody who answers nothing. */
export function caseWorkerOf({ id, memberships }: Me): CaseWorker | undefined {
  const mine = memberships.filter(({ role }) => answering.includes(role))
  if (mine.length === 0) return undefined
  const supervisor = mine.some(({ role }) => role === 'supervisor')
  const units = mine.filter(({ role }) => role !== 'supervisor').map((one) => one.institution)
  return { id, units: [...new Set(units)], supervisor }
}

/** Whose page a link without a unit opens: that of who works at one unit only. */
export const ownUnit = (me: Me) => {
  const { units, supervisor } = caseWorkerOf(me) ?? { units: [], supervisor: false }
  return units.length === 1 && !supervisor ? units[0] : undefined
}
