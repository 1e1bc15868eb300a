import type { Facts } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'

/** The facts as a citizen's phone gets them from the server it is connected to. */
export async function loadedFacts(): Promise<Facts> {
  await useFacts.getState().load()
  const { facts } = useFacts.getState()
  if (facts.kind !== 'ready') throw new Error(`facts are ${facts.kind}`)
  return facts.value
}
