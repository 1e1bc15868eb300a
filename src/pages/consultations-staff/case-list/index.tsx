import { View } from '@tarojs/components'
import { useState } from 'react'
import { CaseListHead } from '@/features/consultations/staff/case-list/components/case-filters'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import {
  caseWorkerOf,
  outletWorkerOf,
} from '@/features/consultations/staff/access/case-worker.model'
import { caseListText } from '@/features/consultations/staff/case-list/case-list.text'
import {
  useCaseList,
  type CaseListView,
} from '@/features/consultations/staff/case-list/case-list.store'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { pagedRowsText } from '@/shared/paged-rows.text'
import { Cell } from '@/shared/ui/cell'
import { Notice } from '@/shared/ui/notice'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { Segmented } from '@/shared/ui/segmented'
import { useShell, useWords } from '@/shared/ui/shell'
import { FilteredCases } from './filtered-cases'
import { useUnitFilter } from './use-unit-filter'

const shows: CaseListView[] = ['open', 'done']

export default function CaseListPage() {
  const who = useIdentity()
  const text = useWords(caseListText)
  const { atLeast } = useWords(pagedRowsText)
  const { lists, load } = useCaseList()
  const { load: loadFacts } = useFacts()
  const [show, setShow] = useState<CaseListView>('open')
  const units = useUnitFilter(show)

  const turn = (to: CaseListView) => {
    setShow(to)
    void load(to)
  }
  const onShow = () => {
    void loadFacts()
    void load(show)
  }
  const { open } = lists
  const count = open.kind === 'ready' ? open.value.length : undefined
  const isAtLeast = open.kind === 'ready' && open.next !== undefined
  return (
    <DeskPage who={who} title={text.title} onShow={onShow}>
      {() => (
        <>
          <CaseListHead
            count={isAtLeast && count ? atLeast(count) : count?.toString()}
            {...(units.several && { unit: units.words })}
            onUnit={units.choose}
          />
          <Offline />
          <View className='desk-segments'>
            <Segmented
              items={shows.map((value) => ({ value, words: text[value] }))}
              chosen={show}
              onChoose={turn}
            />
          </View>
          <RemoteView of={lists[show]} onRetry={() => load(show)}>
            {(list, next) => (
              <FilteredCases key={show} show={show} list={list} next={next} units={units} />
            )}
          </RemoteView>
          <OtherTasks />
        </>
      )}
    </DeskPage>
  )
}

/** Notice with the age of the offline copy. */
function Offline() {
  const { offline, saved } = useCaseList()
  const text = useWords(caseListText)
  const { language } = useShell()
  const now = useMinute()
  if (!offline || !saved) return null
  const when = momentWords(new Date(saved.at).toISOString(), now, language)
  return (
    <View className='desk-lines'>
      <Notice look='plain' icon='offline' words={text.offline(when)} />
    </View>
  )
}

function OtherTasks() {
  const { me } = useIdentity()
  const text = useWords(caseListText)
  const atOutlet = me.kind === 'ready' && outletWorkerOf(me.value) !== undefined
  return (
    <>
      <Section title={text.atWindows}>
        <View className='card'>
          {atOutlet && (
            <Cell
              title={text.queue}
              note={text.queueNote}
              onTap={() => openPage('visits-staff/queue')}
            />
          )}
          {atOutlet && (
            <Cell
              title={text.windows}
              note={text.windowsNote}
              onTap={() => openPage('visits-staff/windows')}
            />
          )}
          <Cell
            title={text.board}
            note={text.boardNote}
            onTap={() => openPage('visits-staff/dashboard')}
          />
        </View>
      </Section>
      <OfficeTasks atOutlet={atOutlet} />
    </>
  )
}

const ofSupervisors = [
  ['changes', 'outlets-staff/changes'],
  ['guides', 'services-staff/guides'],
  ['laws', 'outlets-staff/laws'],
  ['freshness', 'outlets-staff/freshness'],
  ['everyday', 'outlets-staff/everyday'],
  ['settings', 'outlets-staff/settings'],
  ['staffDesk', 'trainings-staff/home'],
] as const

function OfficeTasks({ atOutlet }: { atOutlet: boolean }) {
  const { me } = useIdentity()
  const text = useWords(caseListText)
  const { supervisor } = (me.kind === 'ready' && caseWorkerOf(me.value)) || { supervisor: false }
  return (
    <Section title={text.more}>
      <View className='card'>
        <Cell
          title={text.repairs}
          note={text.repairsNote}
          onTap={() => openPage('ratings-staff/rectifications')}
        />
        <Cell
          title={text.entries}
          note={text.entriesNote}
          onTap={() => openPage('consultations-staff/knowledge')}
        />
        {atOutlet && (
          <Cell
            title={text.reports}
            note={text.reportsNote}
            onTap={() => openPage('outlets-staff/reports')}
          />
        )}
        {atOutlet && (
          <Cell
            title={text.outlet}
            note={text.outletNote}
            onTap={() => openPage('outlets-staff/edit')}
          />
        )}
        {supervisor &&
          ofSupervisors.map(([name, page]) => (
            <Cell
              key={name}
              title={text[name]}
              note={text[`${name}Note`]}
              onTap={() => openPage(page)}
            />
          ))}
      </View>
    </Section>
  )
}
