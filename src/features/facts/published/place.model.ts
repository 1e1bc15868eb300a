import type { Outlet } from '@/contract/facts/outlets.schema'
import { own } from '@/contract/shared/own.rules'
import type { Language } from '@/shared/lib/language'
import type { Remote } from '@/shared/lib/remote'
import { byId, nameIn, type Facts } from './facts.model'

/** Name, address and position of an outlet, as far as known. */
export const toPlace = (outlet: Outlet, language: Language) => ({
  name: nameIn(language, outlet),
  ...(outlet.address && { address: outlet.address.text }),
  ...(outlet.at && { at: outlet.at }),
})

/** As `toPlace`, by the outlet's id. The name is empty while the facts are loading. */
export function placeOf(
  facts: Remote<Facts>,
  outletId: string,
  language: Language,
): Partial<ReturnType<typeof toPlace>> & { name: string } {
  const outlet = facts.kind === 'ready' ? byId(facts.value.outlets, outletId) : undefined
  if (!outlet || facts.kind !== 'ready') return { name: '' }
  const english = language === 'en' && own(facts.value.english?.outlets?.texts, outletId)
  return { ...toPlace(outlet, language), ...(english && { name: english.name }) }
}

/** Names outlets by their id; empty while the facts are loading. */
export const outletNames = (facts: Remote<Facts>, language: Language) => (outletId: string) =>
  placeOf(facts, outletId, language).name
