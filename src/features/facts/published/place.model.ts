import type { Language } from '@/shared/lib/language'
import type { Remote } from '@/shared/lib/remote'
import { byId, nameIn, type Facts } from './facts.model'

/** Name, address and position of an outlet. The name is empty while the facts are loading. */
export function placeOf(facts: Remote<Facts>, outletId: string, language: Language) {
  const outlet = facts.kind === 'ready' ? byId(facts.value.outlets, outletId) : undefined
  const address = outlet?.address?.text
  return {
    name: outlet ? nameIn(language, outlet) : '',
    ...(address && { address }),
    ...(outlet?.at && { at: outlet.at }),
  }
}

/** Names outlets by their id; empty while the facts are loading. */
export const outletNames = (facts: Remote<Facts>, language: Language) => (outletId: string) =>
  placeOf(facts, outletId, language).name
