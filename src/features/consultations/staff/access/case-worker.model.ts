import type { Me, Role } from '@/contract/people/identity.schema'

/** A member of staff who works on cases, derived from their memberships. */
export interface CaseWorker {
  id: string
  units: string[]
  /** Sees the cases of all units and publishes entries of the knowledge base. */
  supervisor: boolean
}

const answering: Role[] = ['hotline_agent', 'outlet_staff', 'supervisor']

/** Undefined for people who do not work on cases. */
export function caseWorkerOf({ id, memberships }: Me): CaseWorker | undefined {
  const mine = memberships.filter(({ role }) => answering.includes(role))
  if (mine.length === 0) return undefined
  const supervisor = mine.some(({ role }) => role === 'supervisor')
  const units = mine
    .filter(({ role }) => role !== 'supervisor')
    .map((membership) => membership.institution)
  return { id, units: [...new Set(units)], supervisor }
}

/** Undefined for people who work at no outlet: hotline agents answer questions only. */
export const outletWorkerOf = ({ memberships, ...me }: Me): CaseWorker | undefined =>
  caseWorkerOf({ ...me, memberships: memberships.filter(({ role }) => role !== 'hotline_agent') })

/** Undefined for people who are no supervisors. */
export function supervisorOf(me: Me): CaseWorker | undefined {
  const worker = caseWorkerOf(me)
  return worker?.supervisor ? worker : undefined
}

const onlyUnit = (worker: CaseWorker | undefined) =>
  worker?.units.length === 1 && !worker.supervisor ? worker.units[0] : undefined

/** The only unit somebody works for; undefined for several units and for supervisors. */
export const ownUnit = (me: Me) => onlyUnit(caseWorkerOf(me))

/** The only outlet whose facts, windows and queue are somebody's work. */
export const ownOutlet = (me: Me) => onlyUnit(outletWorkerOf(me))
