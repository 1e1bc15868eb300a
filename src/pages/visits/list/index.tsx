import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Visit } from '@/contract/visits/visits.schema'
import { useFacts } from '@/features/facts/published/facts.store'
import { placeOf } from '@/features/facts/published/place.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useOutlets } from '@/features/outlets/outlets.store'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import { VisitRow } from '@/features/visits/citizen/list/components/visit-row'
import { visitsPageText } from '@/features/visits/citizen/list/visits-page.text'
import { sortVisits, isCurrent } from '@/features/visits/citizen/list/visits.model'
import { useVisits } from '@/features/visits/citizen/list/visits.store'
import { useMinute } from '@/platform/clock'
import { openPage, openTab } from '@/platform/navigation'
import { hotline } from '@/shared/lib/hotline'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { EmptyView } from '@/shared/ui/empty-view'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { PagedRows } from '@/shared/ui/paged-rows'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { SignInWall } from '@/shared/ui/sign-in-wall'

export default function VisitsPage() {
  const { list, offline, load } = useVisits()
  const { token, signIn } = useIdentity()
  const loadedToken = useRef(token)
  const text = useWords(visitsPageText)

  useDidShow(() => {
    void useFacts.getState().load()
    if (token) void load() // without a session there are no visits
  })
  useEffect(() => {
    if (token && token !== loadedToken.current) void load() // signed in on this page
    loadedToken.current = token
  }, [token, load])

  return (
    <Page title={text.title}>
      {offline && <Notice look='plain' icon='offline' words={text.saved} />}
      {token ? (
        <RemoteView of={list} onRetry={() => void load()}>
          {(visits, next) =>
            visits.length > 0 ? <VisitSections visits={visits} next={next} /> : <NoVisits />
          }
        </RemoteView>
      ) : (
        <SignInWall
          icon='calendar'
          title={text.signIn}
          text={text.signInNote}
          onSignIn={() => void signIn()}
        />
      )}
      <View className='card section'>
        <Cell icon='scan' title={text.scan} onTap={() => openPage('visits/arrive')} />
      </View>
    </Page>
  )
}

/** Leads to the outlets where one can book, not to all of them. */
function NoVisits() {
  const { outlets, loadOutlets } = useAvailability()
  const text = useWords(visitsPageText)
  const { call } = useShell()
  useEffect(() => void loadOutlets(), [loadOutlets])
  const count =
    outlets.kind === 'ready' ? outlets.value.filter(({ books }) => books).length : undefined
  const showBookable = () => {
    useOutlets.getState().showList({ books: true })
    openTab('outlets')
  }
  return count === 0 ? (
    <EmptyView icon='calendar' title={text.none} text={text.noneBookable}>
      <Button look='primary' icon='phone' words={text.call(hotline)} onTap={() => call(hotline)} />
    </EmptyView>
  ) : (
    <EmptyView icon='calendar' title={text.none} text={text.noneNote}>
      <Button look='primary' words={text.toBookable(count)} onTap={showBookable} />
    </EmptyView>
  )
}

interface SectionsProps {
  visits: Visit[]
  next: string | undefined
}

function VisitSections({ visits, next }: SectionsProps) {
  const text = useWords(visitsPageText)
  const { loadMore } = useVisits()
  const now = useMinute()
  return (
    <PagedRows rows={sortVisits(visits, now)} next={next} onMore={loadMore} step={10}>
      {(shown) => {
        const upcoming = shown.filter((visit) => isCurrent(visit, now))
        const past = shown.filter((visit) => !isCurrent(visit, now))
        return (
          <>
            {upcoming.length > 0 && (
              <VisitSection title={text.toCome} visits={upcoming} now={now} />
            )}
            {past.length > 0 && <VisitSection title={text.past} visits={past} now={now} />}
          </>
        )
      }}
    </PagedRows>
  )
}

interface SectionProps {
  title: string
  visits: Visit[]
  now: EpochMs
}

function VisitSection({ title, visits, now }: SectionProps) {
  const { facts } = useFacts()
  const { language } = useShell()
  return (
    <Section title={title}>
      <View className='card'>
        {visits.map((visit) => (
          <VisitRow
            key={visit.id}
            visit={visit}
            outletName={placeOf(facts, visit.outlet, language).name}
            now={now}
            onOpen={(id) => openPage('visits/visit', { id })}
          />
        ))}
      </View>
    </Section>
  )
}
