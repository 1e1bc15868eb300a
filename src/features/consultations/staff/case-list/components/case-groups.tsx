import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { CaseListEntry } from '@/contract/consultations/case.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import type { NearView } from '@/shared/lib/near-view'
import type { Urgency } from '@/shared/lib/urgency'
import { UrgencyHeading } from '@/shared/ui/urgency-heading'
import { LongList } from '@/shared/ui/long-list'
import { useShell, useWords } from '@/shared/ui/shell'
import { caseListText } from '../case-list.text'
import { latestFirst, groupByUrgency } from '../case-list.model'
import { CaseRow } from './case-row'

interface Props {
  list: CaseListEntry[]
  now: EpochMs
  /** Undefined if all cases belong to one unit. */
  nameOf: ((unit: string) => string) | undefined
  watchNear: NearView
  onOpen: (id: string) => void
}

/** Open cases grouped by urgency. */
export function CaseGroups({ list, now, ...rows }: Props) {
  return (
    <>
      {groupByUrgency(list, now).map(({ urgency, entries }) => (
        <View key={urgency} className='section'>
          <Head urgency={urgency} entries={entries} />
          <Rows name={`desk-${urgency}`} list={entries} now={now} {...rows} />
        </View>
      ))}
    </>
  )
}

function Head({ urgency, entries }: { urgency: Urgency; entries: CaseListEntry[] }) {
  const text = useWords(caseListText)
  const late = urgency === 'overdue'
  const told = entries.filter(({ escalated }) => escalated).length
  return (
    <UrgencyHeading
      urgency={urgency}
      more={late ? text.late(entries.length, told) : text.pieces(entries.length)}
    />
  )
}

/** Done cases, latest first. */
export const DoneRows = ({ list, ...rows }: Props) => (
  <View className='section'>
    <Rows name='desk-done' list={latestFirst(list)} {...rows} />
  </View>
)

function Rows({ name, list, now, nameOf, watchNear, onOpen }: Props & { name: string }): ReactNode {
  const { elder } = useShell()
  return (
    <View className='card'>
      <LongList
        key={list.length}
        name={name}
        items={list}
        estimate={elder ? 150 : 104}
        watchNear={watchNear}
      >
        {(entry) => (
          <CaseRow
            key={entry.id}
            entry={entry}
            now={now}
            {...(nameOf && { unit: nameOf(entry.unit) })}
            onOpen={onOpen}
          />
        )}
      </LongList>
    </View>
  )
}
