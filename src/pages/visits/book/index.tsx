import { useDidShow, useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { isBlank } from '@/contract/shared/as-meant/text.rules'
import type { Me } from '@/contract/people/identity.schema'
import { own } from '@/contract/shared/own.rules'
import { hasCurrentConsent } from '@/features/people/profile/profile.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { bookingText } from '@/features/visits/citizen/booking/booking.text'
import {
  useBookingDrafts,
  type BookingDraft,
} from '@/features/visits/citizen/booking/booking-drafts.store'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import { decodeParam } from '@/shared/lib/decode-param'
import { idle } from '@/shared/lib/remote'
import { Button } from '@/shared/ui/button'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useWords } from '@/shared/ui/shell'
import { BookingOverlap } from './booking-overlap'
import { BookingForm } from './booking-form'
import { useBooking } from './use-booking'

const emptyDraft: BookingDraft = {}

interface Params extends Record<string, string | undefined> {
  outlet: string
  window: string
  startsAt: string
  service?: string
}

const toBookingChoice = ({ window = '', startsAt = '', service }: Partial<Params>) => ({
  window,
  startsAt: decodeParam(startsAt),
  service,
})

export default function BookPage() {
  const { outlet = '', ...params } = useRouter<Params>().params
  const [chosen, setChosen] = useState(() => toBookingChoice(params))
  const { byOutlet, load } = useAvailability()
  const { token, me, load: loadMe, signIn } = useIdentity()
  const draft = useBookingDrafts(({ drafts }) => own(drafts, outlet)) ?? emptyDraft
  const [tried, setTried] = useState(false)
  const booking = useBooking()
  const text = useWords(bookingText)
  const remote = own(byOutlet, outlet) ?? idle
  const citizen = token && me.kind === 'ready' ? me.value : undefined

  useDidShow(() => {
    void load(outlet)
    void loadMe()
    void useFacts.getState().load()
  })
  useEffect(() => {
    // On mount only, so that a citizen who declines is not asked again.
    if (!useIdentity.getState().token) void signIn()
  }, [signIn])

  const book = (account: Me, despiteOverlap = false) => {
    setTried(true)
    const visitor = draft.visitor ?? account.profile?.name ?? ''
    if (hasCurrentConsent(account) && isBlank(visitor)) return
    const who = { me: account, visitor, party: draft.party }
    void booking.send({ ...chosen, ...who, outlet, despiteOverlap })
  }
  const bookButton = citizen && remote.kind === 'ready' && (
    <Button
      look='primary'
      busy={booking.busy}
      words={booking.busy ? text.booking : text.book}
      onTap={() => book(citizen)}
    />
  )
  return (
    <Page title={text.title} {...(bookButton && { actions: bookButton })}>
      <RemoteView of={remote} onRetry={() => void load(outlet)}>
        {(availability) => (
          <BookingForm
            availability={availability}
            chosen={chosen}
            draft={draft}
            tried={tried}
            failure={booking.failure?.code === 'overlap' ? undefined : booking.failure}
            onChoose={(change) => {
              booking.dismissFailure()
              setChosen({ ...chosen, ...change })
            }}
            onSignIn={() => void signIn()}
          />
        )}
      </RemoteView>
      <BookingOverlap booking={booking} onYes={() => citizen && book(citizen, true)} />
    </Page>
  )
}
