import type { Language } from '@/shared/lib/language'
import type { Remote } from '@/shared/lib/remote'
import { byId, nameIn, serviceName, type Facts } from './facts.model'

/** Names of outlets and service items by id; the id itself if the facts are not loaded. */
export function factNames(facts: Remote<Facts>, language: Language) {
  const published = facts.kind === 'ready' ? facts.value : undefined
  return {
    units: (published?.outlets ?? []).map((outlet) => ({
      id: outlet.id,
      name: nameIn(language, outlet),
      kind: outlet.kind,
    })),
    unit: (id: string) => {
      const outlet = published && byId(published.outlets, id)
      return outlet ? nameIn(language, outlet) : id
    },
    service: (id: string) => (published && serviceName(published, id, language)) ?? id,
  }
}
