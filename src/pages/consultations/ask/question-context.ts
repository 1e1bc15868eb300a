import type { About } from '@/contract/consultations/consultations.schema'
import type { QuestionContext } from '@/features/consultations/asking/classification.model'
import { byId, type Facts } from '@/features/facts/published/facts.model'

export function questionContextOf(
  facts: Facts | undefined,
  about: About | undefined,
): QuestionContext {
  if (!facts) return { about, districts: [] }
  const { services, answers, outlets, districts } = facts
  const id = about?.id ?? ''
  const page = byId(services, id) ?? byId(answers, id)
  return { about, ipTypes: page?.ipTypes, district: byId(outlets, id)?.district, districts }
}
