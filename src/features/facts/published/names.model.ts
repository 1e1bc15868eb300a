import type { Language } from '@/shared/lib/language'
import type { Remote } from '@/shared/lib/remote'
import { byId, nameIn, type Facts } from './facts.model'

/** What ids of outlets and services stand for. The id itself where the facts are not there. */
export function namesIn(facts: Remote<Facts>, language: Language) {
  const known = facts.kind === 'ready' ? facts.value : undefined
  return {
    units: (known?.outlets ?? []).map((outlet) => ({
      ...{ id: outlet.id, name: nameIn(language, outlet), kind: outlet.kind },
    })),
    unit: (id: string) => {
      const outlet = known && byId(known.outlets, id)
      return outlet ? nameIn(language, outlet) : id
    },
    service: (id: string) => (known && byId(known.services, id)?.name) ?? id,
  }
}
