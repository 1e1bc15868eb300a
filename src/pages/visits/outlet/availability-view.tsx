import { Text, View } from '@tarojs/components'
import { hasPlace } from '@/contract/facts/outlets.rules'
import type { Failure } from '@/contract/shared/failure'
import type { EpochMs } from '@/contract/shared/time.types'
import { useFacts } from '@/features/facts/published/facts.store'
import { isHandledBy } from '@/features/services/handled-by.model'
import { byId } from '@/features/facts/published/facts.model'
import { FailureNotice } from '@/features/visits/citizen/components/failure-notice'
import { QueueCard } from '@/features/visits/citizen/availability/components/queue-card'
import { ServiceField } from '@/features/visits/citizen/availability/components/service-field'
import { SlotPicker } from '@/features/visits/citizen/availability/components/slot-picker'
import { VisitRow } from '@/features/visits/citizen/list/components/visit-row'
import {
  bookableServices,
  bookableDays,
  type Availability,
} from '@/features/visits/citizen/availability/slots.model'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import { availabilityText } from '@/features/visits/citizen/availability/availability.text'
import { isCurrent } from '@/features/visits/citizen/list/visits.model'
import { useVisits } from '@/features/visits/citizen/list/visits.store'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { spaced } from '@/shared/lib/spaced'
import { Cell } from '@/shared/ui/cell'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { PageTitle } from '@/shared/ui/page-title'

interface Props {
  availability: Availability
  outletName: string
  service: string | undefined
  /** Why no queue number was issued. */
  failure: Failure | undefined
  onService: (service: string | undefined) => void
}

export function AvailabilityView(props: Props) {
  const { availability, outletName, service, failure, onService } = props
  const { outlet, windows, queue, sample } = availability
  const readAt = useAvailability((store) => store.readAt[outlet])
  const text = useWords(availabilityText)
  const now = useMinute()
  const books = windows.some((window) => window.books)
  return (
    <>
      <PageTitle>{spaced(outletName)}</PageTitle>
      {sample && (
        <Tags className='page__tags'>
          <Tag look='sample'>{text.sample}</Tag>
        </Tags>
      )}
      <FailureNotice code={failure?.code} messages={text.failed} />
      <OwnVisits outletId={outlet} outletName={outletName} now={now} />
      {!books && <WhyNot outletId={outlet} hasQueue={queue !== undefined} />}
      {(queue || books) && (
        <ServiceChoice availability={availability} service={service} onChange={onService} />
      )}
      {queue && <QueueCard queue={queue} now={now} readAt={readAt} />}
      {books && <SlotChoice availability={availability} service={service} now={now} />}
      <View className='card section'>
        <Cell
          icon='scan'
          title={text.arrived}
          onTap={() => openPage('visits/arrive', service ? { service } : {})}
        />
        <Cell
          icon='outlet'
          title={text.toOutlet}
          onTap={() => openPage('outlets/detail', { id: outlet })}
        />
      </View>
    </>
  )
}

/** Why nothing can be booked. */
function WhyNot({ outletId, hasQueue }: { outletId: string; hasQueue: boolean }) {
  const { facts } = useFacts()
  const text = useWords(availabilityText)
  const outlet = facts.kind === 'ready' ? byId(facts.value.outlets, outletId) : undefined
  const isRemote = outlet?.kind === 'online' || outlet?.kind === 'hotline'
  const isLost = outlet && !isRemote && !hasPlace(outlet)
  if (hasQueue && !isLost) return null
  return (
    <View className='section'>
      <Notice
        look='plain'
        words={isLost ? text.noAddress : `${text.neither}。${text.neitherNote}`}
      />
    </View>
  )
}

interface OwnVisitsProps {
  outletId: string
  outletName: string
  now: EpochMs
}

/** The citizen's current visits at this outlet. */
function OwnVisits({ outletId, outletName, now }: OwnVisitsProps) {
  const { list } = useVisits()
  const text = useWords(availabilityText)
  const visits = list.kind === 'ready' ? list.value : []
  const current = visits.filter((visit) => visit.outlet === outletId && isCurrent(visit, now))
  if (current.length === 0) return null
  return (
    <Section title={text.mine}>
      <View className='card'>
        {current.map((visit) => (
          <VisitRow
            key={visit.id}
            visit={visit}
            outletName={outletName}
            now={now}
            onOpen={(id) => openPage('visits/visit', { id })}
          />
        ))}
      </View>
    </Section>
  )
}

interface ServiceChoiceProps {
  availability: Availability
  service: string | undefined
  onChange: (service: string | undefined) => void
}

function ServiceChoice({
  availability: { outlet: id, windows },
  service,
  onChange,
}: ServiceChoiceProps) {
  const { facts } = useFacts()
  const outlet = facts.kind === 'ready' ? byId(facts.value.outlets, id) : undefined
  if (facts.kind !== 'ready' || !outlet) return null
  const handled = facts.value.services.filter((item) => isHandledBy(item, outlet))
  const offered = bookableServices(
    windows,
    handled.map((item) => item.id),
  )
  const services = facts.value.services.filter((item) => offered.includes(item.id))
  return (
    <ServiceField
      services={services.map((item) => ({ value: item.id, words: item.name }))}
      value={service}
      onChange={onChange}
    />
  )
}

type SlotChoiceProps = Pick<Props, 'availability' | 'service'> & { now: EpochMs }

function SlotChoice({ availability, service, now }: SlotChoiceProps) {
  const text = useWords(availabilityText)
  const days = bookableDays(availability, service)
  return (
    <Section title={text.slots}>
      {days.length > 0 ? (
        <>
          <Text className='cap'>{text.slotsNote}</Text>
          <SlotPicker
            days={days}
            now={now}
            onChoose={({ startsAt, window }) =>
              openPage('visits/book', {
                outlet: availability.outlet,
                window,
                startsAt,
                ...(service && { service }),
              })
            }
          />
        </>
      ) : (
        <Notice look='plain' icon='calendar' words={`${text.noSlots}。${text.noSlotsNote}`} />
      )}
    </Section>
  )
}
