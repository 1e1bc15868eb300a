import type { Facts } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'

/** The facts, loaded by the client from the connected server. */
export async function loadedFacts(): Promise<Facts> {
  await useFacts.getState().wantEveryday() // which loads the rest too
  const { facts } = useFacts.getState()
  if (facts.kind !== 'ready') throw new Error(`facts are ${facts.kind}`)
  return facts.value
}
