import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { refuseOwnMatter } from '../../people/permission'

const stateAfter = { publish: 'published', refuse: 'refused', withdraw: 'withdrawn' } as const

type Decision = keyof typeof stateAfter

/** What somebody proposed, for a second person to decide. */
interface Proposed {
  byStaff: string
  state: string
}

/**
 * The state that a decision brings about; undefined if a retry has brought it about already. A second person publishes
 * or refuses, and whoever proposed withdraws.
 */
export function decidedState({ byStaff, state }: Proposed, decision: Decision, who: Requester) {
  if (decision !== 'withdraw') refuseOwnMatter(who, byStaff)
  else if (byStaff !== who.citizen) refuse('forbidden')
  const after = stateAfter[decision]
  if (state === after) return undefined
  return state === 'waiting' ? after : refuse('conflict')
}
