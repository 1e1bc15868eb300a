import { View } from '@tarojs/components'
import type { Failure } from '@/contract/shared/failure'
import type { OutletAvailability } from '@/contract/visits/visits.schema'
import { byId } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { placeOf } from '@/features/facts/published/place.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { Checklist } from '@/features/services/components/checklist'
import { countPrepared } from '@/features/services/guide.model'
import { isHandledBy } from '@/features/services/handled-by.model'
import { useChecklists } from '@/features/services/checklists.store'
import { bookingText } from '@/features/visits/citizen/booking/booking.text'
import { ServiceField } from '@/features/visits/citizen/availability/components/service-field'
import type { BookingDraft } from '@/features/visits/citizen/booking/booking-drafts.store'
import { bookableServices } from '@/features/visits/citizen/availability/slots.model'
import { visitsText } from '@/features/visits/citizen/list/visits.text'
import { whenWords } from '@/shared/lib/moments'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Notice } from '@/shared/ui/notice'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { WhenWhere } from '@/shared/ui/when-where'
import { BookingFailure } from './booking-failure'
import type { Chosen } from './use-booking'
import { VisitorFields } from './visitor-fields'

interface Props {
  visiting: OutletAvailability
  chosen: Chosen
  draft: BookingDraft
  /** Sending was tried: from then on what is missing is said. */
  tried: boolean
  failure: Failure | undefined
  onChoose: (change: Partial<Chosen>) => void
  onSignIn: () => void
}

export function BookingForm({ visiting, chosen, draft, tried, failure, ...on }: Props) {
  const { token, me, load } = useIdentity()
  const text = useWords(bookingText)
  return (
    <>
      <Summary visiting={visiting} chosen={chosen} />
      <BookingFailure
        visiting={visiting}
        chosen={chosen}
        failure={failure}
        onChoose={on.onChoose}
      />
      <Service visiting={visiting} chosen={chosen} onChoose={on.onChoose} />
      {token ? (
        <RemoteView of={me} onRetry={() => void load()}>
          {(known) => (
            <VisitorFields me={known} outlet={visiting.outlet} draft={draft} tried={tried} />
          )}
        </RemoteView>
      ) : (
        <View className='section'>
          <EmptyView icon='info' title={text.signedOut}>
            <Button look='primary' words={text.signIn} onTap={on.onSignIn} />
          </EmptyView>
        </View>
      )}
      <Bring service={chosen.service} />
    </>
  )
}

type Of = Pick<Props, 'visiting' | 'chosen'>

/** When and where. */
function Summary({ visiting, chosen: { window, startsAt } }: Of) {
  const { facts } = useFacts()
  const names = useWords(visitsText)
  const { language } = useShell()
  const place = placeOf(facts, visiting.outlet, language)
  const slot = visiting.slots.find((one) => one.window === window && one.startsAt === startsAt)
  const name = byId(visiting.windows, window)?.name
  if (!startsAt) return null
  return (
    <View className='card pad'>
      <WhenWhere
        moment={startsAt}
        title={place.name}
        note={whenWords(startsAt, slot?.endsAt ?? startsAt, language)}
        place={[name, place.address].flatMap((line) => line ?? [])}
        sample={visiting.sample && names.sample}
      />
    </View>
  )
}

function Service({ visiting, chosen, onChoose }: Of & Pick<Props, 'onChoose'>) {
  const { facts } = useFacts()
  if (facts.kind !== 'ready') return null
  const outlet = byId(facts.value.outlets, visiting.outlet)
  const window = byId(visiting.windows, chosen.window)
  if (!outlet || !window) return null
  const handled = facts.value.services.filter((item) => isHandledBy(item, outlet))
  const offered = bookableServices(
    [window],
    handled.map((item) => item.id),
  )
  const services = facts.value.services.filter((item) => offered.includes(item.id))
  return (
    <ServiceField
      services={services.map((item) => ({ value: item.id, words: item.name }))}
      value={chosen.service}
      onChange={(service) => onChoose({ service })}
    />
  )
}

/** What to bring, as the guide has it, ticked off on this phone. */
function Bring({ service }: { service: string | undefined }) {
  const { facts } = useFacts()
  const { prepared, toggle } = useChecklists()
  const text = useWords(bookingText)
  const item = service && facts.kind === 'ready' ? byId(facts.value.services, service) : undefined
  if (!item)
    return (
      <Section title={text.bring}>
        <Notice look='plain' icon='list' words={text.bringNote} />
      </Section>
    )
  const ticked = prepared[item.id] ?? []
  return (
    <Checklist
      materials={item.materials}
      ticked={ticked}
      prepared={countPrepared(item, ticked)}
      onTick={(material) => toggle(item.id, material)}
    />
  )
}
