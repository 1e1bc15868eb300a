import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import type { ServiceDone } from '@/contract/ratings/ratings.schema'
import { isUnderWay } from '@/contract/ratings/rectifications.rules'
import { own } from '@/contract/shared/own.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import { nameOf } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { ServiceDoneRows } from '@/features/ratings/rating/components/service-done-rows'
import { servicesDoneText } from '@/features/ratings/rating/services-done.text'
import { groupServicesDone, waitingRating } from '@/features/ratings/rating/rate.model'
import { useRatings } from '@/features/ratings/rating/ratings.store'
import { RectificationRows } from '@/features/ratings/rectifications/citizen/components/rectification-rows'
import { useRectifications } from '@/features/ratings/rectifications/citizen/rectifications.store'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { watchNear } from '@/platform/near-view'
import { useOutbox } from '@/platform/outbox'
import { EmptyView } from '@/shared/ui/empty-view'
import { KeptNotice } from '@/shared/ui/kept-notice'
import { Page } from '@/shared/ui/page'
import { PagedRows } from '@/shared/ui/paged-rows'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { SignInWall } from '@/shared/ui/sign-in-wall'

export default function ServicesDonePage() {
  const { list, offline, readAt, load } = useRatings()
  const { token, signIn } = useIdentity()
  const facts = useFacts()
  const text = useWords(servicesDoneText)
  const now = useMinute()
  const waiting = useOutbox(({ parcels }) => parcels.length)
  const lastWaiting = useRef(waiting)
  const lastToken = useRef(token)

  useDidShow(() => void facts.load())
  useDidShow(() => {
    if (token) void load() // without an account there is nothing to load
  })
  useEffect(() => {
    const arrived = waiting < lastWaiting.current || token !== lastToken.current
    lastWaiting.current = waiting
    lastToken.current = token
    if (token && arrived) void load()
  }, [token, load, waiting])

  return (
    <Page title={text.title}>
      {offline && <KeptNotice readAt={readAt} now={now} />}
      {token ? (
        <RemoteView of={list} onRetry={() => void load()}>
          {(done, next) =>
            done.length > 0 ? (
              <Done all={done} next={next} now={now} />
            ) : (
              <EmptyView icon='check' title={text.none} text={text.noneNote} />
            )
          }
        </RemoteView>
      ) : (
        <SignInWall
          icon='check'
          title={text.signIn}
          text={text.signInNote}
          onSignIn={() => void signIn()}
        />
      )}
    </Page>
  )
}

function useNames() {
  const { facts } = useFacts()
  const { language } = useShell()
  return (id: string | undefined) => nameOf(facts, id, language)
}

interface DoneProps {
  all: ServiceDone[]
  now: EpochMs
}

function Done({ all, next, now }: DoneProps & { next: string | undefined }) {
  const { loadMore } = useRatings()
  return (
    <>
      <OpenRectifications all={all} now={now} />
      <PagedRows rows={all} next={next} onMore={loadMore} step={10} watchNear={watchNear}>
        {(shown) => <DoneSections all={shown} now={now} />}
      </PagedRows>
    </>
  )
}

function DoneSections({ all, now }: DoneProps) {
  const { parcels } = useOutbox()
  const nameOfId = useNames()
  const text = useWords(servicesDoneText)
  const { open, rated, over } = groupServicesDone(all, now)
  const waiting = all.flatMap(({ id }) => (waitingRating(parcels, id) ? [id] : []))
  const rows = (title: string, done: ServiceDone[], more?: string) =>
    done.length > 0 && (
      <Section title={title} {...(more && { more })}>
        <ServiceDoneRows
          done={done}
          now={now}
          nameOf={nameOfId}
          waiting={waiting}
          onOpen={(id) => openPage('ratings/rate', { id })}
        />
      </Section>
    )
  return (
    <>
      {rows(text.open, open, text.openNote)}
      {rows(text.rated, rated)}
      {rows(text.over, over)}
    </>
  )
}

function OpenRectifications({ all, now }: DoneProps) {
  const { details, loadOne } = useRectifications()
  const nameOfId = useNames()
  const text = useWords(servicesDoneText)
  const ids = all.flatMap(({ rating }) => rating?.rectification ?? []).join()

  useEffect(() => {
    for (const id of ids.split(',').filter(Boolean)) void loadOne(id)
  }, [ids, loadOne])

  const rectifications = ids.split(',').flatMap((id) => {
    const rectification = own(details, id)
    return rectification?.kind === 'ready' && isUnderWay(rectification.value.status)
      ? [rectification.value]
      : []
  })
  if (rectifications.length === 0) return null
  return (
    <Section title={text.orders}>
      <RectificationRows
        rectifications={rectifications}
        now={now}
        unitOf={nameOfId}
        onOpen={(id) => openPage('ratings/rectification', { id })}
      />
    </Section>
  )
}
