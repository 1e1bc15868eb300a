import type { Language } from '@/shared/lib/language'
import type { Remote } from '@/shared/lib/remote'
import { byId, nameIn, type Facts } from './facts.model'

/** What the facts say of the outlet that holds a training. */
export function placeOf(facts: Remote<Facts>, base: string, language: Language) {
  const outlet = facts.kind === 'ready' ? byId(facts.value.outlets, base) : undefined
  const address = outlet?.address?.text
  return {
    name: outlet ? nameIn(language, outlet) : '',
    ...(address && { address }),
    ...(outlet?.at && { at: outlet.at }),
  }
}
