import type { OutletAvailability } from '@/contract/visits/visits.schema'
import { offersService } from '@/contract/visits/slots.rules'
import { availabilityText } from '@/features/visits/citizen/availability/availability.text'
import { isCurrent } from '@/features/visits/citizen/list/visits.model'
import { useVisits } from '@/features/visits/citizen/list/visits.store'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { Button } from '@/shared/ui/button'
import { useWords } from '@/shared/ui/shell'
import type { QueueNumberRequest } from './use-queue-number'

interface Props {
  visiting: OutletAvailability
  service: string | undefined
  taking: QueueNumberRequest
}

/** To take a number; for who has one here, to look at it. */
export function QueueNumberButton({
  visiting: { outlet, windows },
  service,
  taking: { busy, take },
}: Props) {
  const { list } = useVisits()
  const text = useWords(availabilityText)
  const now = useMinute()
  const mine = list.kind === 'ready' ? list.value : []
  const taken = mine.find(
    (one) => one.outlet === outlet && one.kind === 'ticket' && isCurrent(one, now),
  )
  if (taken) {
    const number = taken.place ? text.toNumber(taken.place.number) : text.mine
    return (
      <Button
        look='primary'
        words={number}
        onTap={() => openPage('visits/visit', { id: taken.id })}
      />
    )
  }
  const asked = windows.some((one) => one.queues && offersService(one, service))
  return (
    <Button
      look={asked ? 'primary' : 'line'}
      busy={busy}
      words={busy ? text.taking : text.take}
      onTap={take}
    />
  )
}
