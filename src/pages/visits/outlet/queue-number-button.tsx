import { offersService } from '@/contract/visits/slots.rules'
import type { Availability } from '@/features/visits/citizen/availability/slots.model'
import { availabilityText } from '@/features/visits/citizen/availability/availability.text'
import { isCurrent } from '@/features/visits/citizen/list/visits.model'
import { visitsText } from '@/features/visits/citizen/list/visits.text'
import { useVisits } from '@/features/visits/citizen/list/visits.store'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { Button } from '@/shared/ui/button'
import { useWords } from '@/shared/ui/shell'
import type { QueueNumberRequest } from './use-queue-number'

interface Props {
  availability: Availability
  service: string | undefined
  request: QueueNumberRequest
}

/** Takes a queue number, or opens the one that the citizen has at this outlet. */
export function QueueNumberButton({ availability, service, request }: Props) {
  const { outlet, windows } = availability
  const { list } = useVisits()
  const text = useWords(availabilityText)
  const names = useWords(visitsText)
  const now = useMinute()
  const visits = list.kind === 'ready' ? list.value : []
  const existing = visits.find(
    (visit) => visit.outlet === outlet && visit.kind === 'ticket' && isCurrent(visit, now),
  )
  if (existing) {
    const label = existing.place ? text.toNumber(existing.place.number) : names.mineHere
    return (
      <Button
        look='primary'
        words={label}
        onTap={() => openPage('visits/visit', { id: existing.id })}
      />
    )
  }
  const isOffered = windows.some((window) => window.queues && offersService(window, service))
  return (
    <Button
      look={isOffered ? 'primary' : 'line'}
      busy={request.busy}
      words={request.busy ? text.taking : text.take}
      onTap={request.take}
    />
  )
}
