import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import type { Visit } from '@/contract/visits/visits.schema'
import { useFacts } from '@/features/facts/published/facts.store'
import { placeOf } from '@/features/facts/published/place.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { VisitRow } from '@/features/visits/citizen/list/components/visit-row'
import { visitsPageText } from '@/features/visits/citizen/list/visits-page.text'
import { sortVisits, isCurrent } from '@/features/visits/citizen/list/visits.model'
import { useVisits } from '@/features/visits/citizen/list/visits.store'
import { useMinute } from '@/platform/clock'
import { openPage, openTab } from '@/platform/navigation'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { EmptyView } from '@/shared/ui/empty-view'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'

/** One's own visits: what is to come, and what was. */
export default function VisitsPage() {
  const { list, offline, load } = useVisits()
  const { token, signIn } = useIdentity()
  const known = useRef(token)
  const text = useWords(visitsPageText)

  useDidShow(() => {
    void useFacts.getState().load()
    if (token) void load() // nobody the server knows has none
  })
  useEffect(() => {
    if (token && token !== known.current) void load() // they have signed in on this page
    known.current = token
  }, [token, load])

  return (
    <Page title={text.title}>
      {offline && <Notice look='plain' icon='offline' words={text.saved} />}
      {token ? (
        <RemoteView of={list} onRetry={() => void load()}>
          {(visits) => (visits.length > 0 ? <Listed visits={visits} /> : <None />)}
        </RemoteView>
      ) : (
        <EmptyView icon='calendar' title={text.signIn} text={text.signInNote}>
          <Button look='primary' words={text.signInAct} onTap={() => void signIn()} />
        </EmptyView>
      )}
      <View className='card section'>
        <Cell icon='scan' title={text.scan} onTap={() => openPage('visits/arrive')} />
      </View>
    </Page>
  )
}

function None() {
  const text = useWords(visitsPageText)
  return (
    <EmptyView icon='calendar' title={text.none} text={text.noneNote}>
      <Button look='primary' words={text.toOutlets} onTap={() => openTab('outlets')} />
    </EmptyView>
  )
}

function Listed({ visits }: { visits: Visit[] }) {
  const text = useWords(visitsPageText)
  const now = useMinute()
  const sorted = sortVisits(visits, now)
  const toCome = sorted.filter((visit) => isCurrent(visit, now))
  const past = sorted.filter((visit) => !isCurrent(visit, now))
  return (
    <>
      {toCome.length > 0 && <Rows title={text.toCome} visits={toCome} now={now} />}
      {past.length > 0 && <Rows title={text.past} visits={past} now={now} />}
    </>
  )
}

function Rows({ title, visits, now }: { title: string; visits: Visit[]; now: number }) {
  const { facts } = useFacts()
  const { language } = useShell()
  return (
    <Section title={title}>
      <View className='card'>
        {visits.map((visit) => (
          <VisitRow
            key={visit.id}
            visit={visit}
            outlet={placeOf(facts, visit.outlet, language).name}
            now={now}
            onOpen={(id) => openPage('visits/visit', { id })}
          />
        ))}
      </View>
    </Section>
  )
}
