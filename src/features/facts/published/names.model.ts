import type { Language } from '@/shared/lib/language'
import type { Remote } from '@/shared/lib/remote'
import { byId, englishName, nameIn, type Facts } from './facts.model'

/** Names of outlets and service items by id; the id itself if the facts are not loaded. */
export function factNames(facts: Remote<Facts>, language: Language) {
  const published = facts.kind === 'ready' ? facts.value : undefined
  const translation = (id: string) =>
    language === 'en' && published ? englishName(published, id) : undefined
  return {
    units: (published?.outlets ?? []).map((outlet) => ({
      id: outlet.id,
      name: translation(outlet.id) ?? nameIn(language, outlet),
      kind: outlet.kind,
    })),
    unit: (id: string) => {
      const outlet = published && byId(published.outlets, id)
      return outlet ? (translation(id) ?? nameIn(language, outlet)) : id
    },
    service: (id: string) =>
      translation(id) ?? (published && byId(published.services, id)?.name) ?? id,
  }
}
