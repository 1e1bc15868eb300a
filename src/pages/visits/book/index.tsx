import { useDidShow, useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { Me } from '@/contract/people/identity.schema'
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
import { BookingForm } from './booking-form'
import { useBooking, type Chosen } from './use-booking'

const none: BookingDraft = {}

interface Params extends Record<string, string | undefined> {
  outlet: string
  window: string
  startsAt: string
  service?: string
}

/** Books one time: what for, who comes, and what to bring. */
export default function BookPage() {
  const { outlet = '', window = '', startsAt = '', service } = useRouter<Params>().params
  const [chosen, choose] = useState<Chosen>({ window, startsAt: decodeParam(startsAt), service })
  const { byOutlet, load } = useAvailability()
  const { token, me, load: loadMe, signIn } = useIdentity()
  const draft = useBookingDrafts(({ drafts }) => drafts[outlet]) ?? none
  const [tried, setTried] = useState(false)
  const booking = useBooking()
  const text = useWords(bookingText)
  const remote = byOutlet[outlet] ?? idle
  const who = token && me.kind === 'ready' ? me.value : undefined

  useDidShow(() => {
    void load(outlet)
    void loadMe()
    void useFacts.getState().load()
  })
  useEffect(() => {
    if (!useIdentity.getState().token) void signIn() // once: who declines is asked no more
  }, [signIn])

  const book = (known: Me) => {
    setTried(true)
    const visitor = draft.visitor ?? known.profile?.name ?? ''
    if (hasCurrentConsent(known) && !visitor.trim()) return
    void booking.send({ ...chosen, outlet, me: known, visitor, party: draft.party?.trim() })
  }
  return (
    <Page
      title={text.title}
      {...(who &&
        remote.kind === 'ready' && {
          actions: (
            <Button
              look='primary'
              busy={booking.busy}
              words={booking.busy ? text.booking : text.book}
              onTap={() => book(who)}
            />
          ),
        })}
    >
      <RemoteView of={remote} onRetry={() => void load(outlet)}>
        {(visiting) => (
          <BookingForm
            {...{ visiting, chosen, draft, tried }}
            failure={booking.failure}
            onChoose={(change) => {
              booking.forgive()
              choose({ ...chosen, ...change })
            }}
            onSignIn={() => void signIn()}
          />
        )}
      </RemoteView>
    </Page>
  )
}
