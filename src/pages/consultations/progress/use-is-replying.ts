import type { Consultation } from '@/contract/consultations/consultations.schema'
import { unsentAdditions } from '@/features/consultations/asking/outbox.model'
import { openRequest } from '@/features/consultations/progress/progress.model'
import { useOutbox } from '@/platform/outbox'

/** Whether the page holds the reply to what staff asked back. Not while one waits to be sent. */
export function useIsReplying(consultation: Consultation) {
  const { parcels } = useOutbox()
  return (
    openRequest(consultation) !== undefined &&
    unsentAdditions(parcels, consultation.id).length === 0
  )
}
