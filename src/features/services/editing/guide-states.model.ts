import type { GuideState, StaffGuideTexts } from '@/contract/facts/guide-edits.schema'

/** Names a state among those of a guide: an imported one has no id of its own. */
export const stateKey = ({ id, version = '' }: GuideState) => `${version} ${id}`

/** The states that are compared first: a proposal with what it changes, else the latest with the one before it. */
export function firstPair({ states }: StaffGuideTexts, proposal?: string) {
  const found = states.findIndex(({ id }) => id === proposal)
  const waiting = states.findIndex((state) => state.waiting)
  const chosen = found >= 0 ? found : waiting >= 0 ? waiting : states.length - 1
  const after = states[chosen]
  if (!after) return undefined
  const earlier = states.slice(0, chosen).filter((state) => !state.waiting)
  const before = earlier[earlier.length - 1] ?? after
  return { before, after }
}
