import { Text, View } from '@tarojs/components'
import { hasPlace, openState } from '@/contract/facts/outlets.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import type { EpochMs, IsoDay } from '@/contract/shared/time.types'
import type { PublicWindow } from '@/contract/visits/visits.schema'
import { hoursOfWindows, stateWords } from '@/features/outlets/hours.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { isHandledBy } from '@/features/services/handled-by.model'
import { byId } from '@/features/facts/published/facts.model'
import { FailureNotice } from '@/features/visits/citizen/components/failure-notice'
import { QueueCard } from '@/features/visits/citizen/availability/components/queue-card'
import { ServiceField } from '@/features/visits/citizen/availability/components/service-field'
import { SlotPicker } from '@/features/visits/citizen/availability/components/slot-picker'
import { OwnVisits } from '@/features/visits/citizen/list/components/own-visits'
import {
  bookableServices,
  bookableDays,
  type Availability,
} from '@/features/visits/citizen/availability/slots.model'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import { availabilityText } from '@/features/visits/citizen/availability/availability.text'
import { currentAt } from '@/features/visits/citizen/list/visits.model'
import { useVisits } from '@/features/visits/citizen/list/visits.store'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import type { Language } from '@/shared/lib/language'
import { spaced } from '@/shared/lib/spaced'
import { Cell } from '@/shared/ui/cell'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { PageTitle } from '@/shared/ui/page-title'

interface Props {
  availability: Availability
  outletName: string
  service: string | undefined
  /** The day that is selected at first. */
  day: IsoDay | undefined
  /** Why no queue number was issued. */
  failure: Failure | undefined
  onService: (service: string | undefined) => void
}

export function AvailabilityView(props: Props) {
  const { availability, outletName, service, day, failure, onService } = props
  const { outlet, windows, queue, sample } = availability
  const readAt = useAvailability((store) => own(store.readAt, outlet))
  const { list } = useVisits()
  const text = useWords(availabilityText)
  const { language } = useShell()
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
      <OwnVisits
        visits={currentAt(list.kind === 'ready' ? list.value : [], outlet, now)}
        outletName={outletName}
        now={now}
        onOpen={(id) => openPage('visits/visit', { id })}
      />
      {!books && <WhyNot outletId={outlet} hasQueue={queue !== undefined} />}
      {(queue || books) && (
        <ServiceChoice availability={availability} service={service} onChange={onService} />
      )}
      {queue && (
        <QueueCard
          queue={queue}
          now={now}
          readAt={readAt}
          opens={opensWords(windows, now, language)}
        />
      )}
      {books && <SlotChoice availability={availability} service={service} day={day} now={now} />}
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

/** 现在不开放，明天 9:00 开, by the hours of the windows that call numbers; empty while they are open or not known. */
function opensWords(windows: PublicWindow[], now: EpochMs, language: Language) {
  const clock = clockAt(now)
  const hours = hoursOfWindows(windows.filter(({ queues }) => queues))
  const { kind, word, more } = stateWords(openState({ hours }, clock), clock, language)
  return kind === 'closed' ? word + more : ''
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
      <Notice look='plain' words={isLost ? text.noAddress : text.neither} />
    </View>
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

type SlotChoiceProps = Pick<Props, 'availability' | 'service' | 'day'> & { now: EpochMs }

function SlotChoice({ availability, service, day, now }: SlotChoiceProps) {
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
            day={day}
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
        <Notice look='plain' icon='calendar' words={text.noSlots} />
      )}
    </Section>
  )
}
