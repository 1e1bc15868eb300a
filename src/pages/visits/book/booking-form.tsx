import { View } from '@tarojs/components'
import type { Failure } from '@/contract/shared/failure'
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
import {
  bookableServices,
  type Availability,
} from '@/features/visits/citizen/availability/slots.model'
import { visitsText } from '@/features/visits/citizen/list/visits.text'
import { whenWords } from '@/contract/shared/moment-words.rules'
import { own } from '@/contract/shared/own.rules'
import { Notice } from '@/shared/ui/notice'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { SignInWall } from '@/shared/ui/sign-in-wall'
import { WhenWhere } from '@/shared/ui/when-where'
import { BookingFailure } from './booking-failure'
import type { BookingChoice } from './use-booking'
import { VisitorFields } from './visitor-fields'

interface Props {
  availability: Availability
  chosen: BookingChoice
  draft: BookingDraft
  /** The citizen tried to send, so missing fields are marked. */
  tried: boolean
  failure: Failure | undefined
  onChoose: (change: Partial<BookingChoice>) => void
  onSignIn: () => void
}

export function BookingForm({
  availability,
  chosen,
  draft,
  tried,
  failure,
  onChoose,
  onSignIn,
}: Props) {
  const { token, me, load } = useIdentity()
  const text = useWords(bookingText)
  return (
    <>
      <Summary availability={availability} chosen={chosen} />
      <BookingFailure
        availability={availability}
        chosen={chosen}
        failure={failure}
        onChoose={onChoose}
      />
      <ServiceChoice availability={availability} chosen={chosen} onChoose={onChoose} />
      {token ? (
        <RemoteView of={me} onRetry={() => void load()}>
          {(citizen) => (
            <VisitorFields
              me={citizen}
              outletId={availability.outlet}
              draft={draft}
              tried={tried}
            />
          )}
        </RemoteView>
      ) : (
        <View className='section'>
          <SignInWall icon='info' title={text.signedOut} words={text.signIn} onSignIn={onSignIn} />
        </View>
      )}
      <BookingChecklist service={chosen.service} />
    </>
  )
}

type SectionProps = Pick<Props, 'availability' | 'chosen'>

function Summary({ availability, chosen: { window, startsAt } }: SectionProps) {
  const { facts } = useFacts()
  const names = useWords(visitsText)
  const { language } = useShell()
  const place = placeOf(facts, availability.outlet, language)
  const slot = availability.slots.find(
    (candidate) => candidate.window === window && candidate.startsAt === startsAt,
  )
  const windowName = byId(availability.windows, window)?.name
  if (!startsAt) return null
  return (
    <View className='card pad'>
      <WhenWhere
        moment={startsAt}
        title={place.name}
        note={whenWords(startsAt, slot?.endsAt ?? startsAt, language)}
        place={[windowName, place.address].flatMap((line) => line ?? [])}
        sample={availability.sample && names.sample}
      />
    </View>
  )
}

function ServiceChoice({ availability, chosen, onChoose }: SectionProps & Pick<Props, 'onChoose'>) {
  const { facts } = useFacts()
  if (facts.kind !== 'ready') return null
  const outlet = byId(facts.value.outlets, availability.outlet)
  const window = byId(availability.windows, chosen.window)
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

/** Materials to bring, from the guide. Ticks are stored on this phone. */
function BookingChecklist({ service }: { service: string | undefined }) {
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
  const ticked = own(prepared, item.id) ?? []
  return (
    <Checklist
      materials={item.materials}
      ticked={ticked}
      prepared={countPrepared(item, ticked)}
      onTick={(material) => toggle(item.id, material)}
    />
  )
}
