import { useFacts } from '@/features/facts/published/facts.store'
import { outletNames } from '@/features/facts/published/place.model'
import { OverlapSheet } from '@/shared/ui/overlap-sheet'
import { useShell } from '@/shared/ui/shell'
import type { useBooking } from './use-booking'

interface Props {
  booking: ReturnType<typeof useBooking>
  /** Books although the citizen has something else at that time. */
  onYes: () => void
}

export function BookingOverlap({ booking: { failure, busy, dismissFailure }, onYes }: Props) {
  const { facts } = useFacts()
  const { language } = useShell()
  return (
    <OverlapSheet
      failure={failure}
      what='book'
      outletName={outletNames(facts, language)}
      busy={busy}
      onYes={onYes}
      onClose={dismissFailure}
    />
  )
}
