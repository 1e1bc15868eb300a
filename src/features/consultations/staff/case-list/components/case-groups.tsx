import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { CaseListEntry } from '@/contract/consultations/case.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import type { NearView } from '@/shared/lib/near-view'
import type { Urgency } from '@/shared/lib/urgency'
import { pagedRowsText } from '@/shared/paged-rows.text'
import { UrgencyHeading } from '@/shared/ui/urgency-heading'
import { LongList } from '@/shared/ui/long-list'
import { useShell, useWords } from '@/shared/ui/shell'
import { caseListText } from '../case-list.text'
import { latestFirst, groupByUrgency } from '../case-list.model'
import { CaseRow } from './case-row'

interface Props {
  list: CaseListEntry[]
  /** More cases follow, so the last group is longer than is known. */
  goesOn: boolean
  now: EpochMs
  /** Undefined if all cases belong to one unit. */
  nameOf: ((unit: string) => string) | undefined
  watchNear: NearView
  onOpen: (id: string) => void
}

/** Open cases grouped by urgency. */
export function CaseGroups({ list, goesOn, now, ...rows }: Props) {
  const groups = groupByUrgency(list, now)
  return (
    <>
      {groups.map(({ urgency, entries }, index) => (
        <View key={urgency} className='section'>
          <Head
            urgency={urgency}
            entries={entries}
            goesOn={goesOn && index === groups.length - 1}
          />
          <Rows name={`desk-${urgency}`} list={entries} now={now} {...rows} />
        </View>
      ))}
    </>
  )
}

interface HeadProps {
  urgency: Urgency
  entries: CaseListEntry[]
  goesOn: boolean
}

function Head({ urgency, entries, goesOn }: HeadProps) {
  const text = useWords(caseListText)
  const { atLeast } = useWords(pagedRowsText)
  const late = urgency === 'overdue'
  const told = entries.filter(({ escalated }) => escalated).length
  const count = goesOn ? atLeast(entries.length) : String(entries.length)
  const escalated = told === entries.length && !goesOn ? 'all' : told
  return (
    <UrgencyHeading
      urgency={urgency}
      more={late ? text.late(count, escalated) : text.pieces(count)}
    />
  )
}

/** Done cases, latest first. */
export const DoneRows = ({ list, ...rows }: Props) => (
  <View className='section'>
    <Rows name='desk-done' list={latestFirst(list)} {...rows} />
  </View>
)

interface RowsProps extends Omit<Props, 'goesOn'> {
  name: string
}

function Rows({ name, list, now, nameOf, watchNear, onOpen }: RowsProps): ReactNode {
  const { elder } = useShell()
  return (
    <View className='card'>
      <LongList name={name} items={list} estimate={elder ? 150 : 104} watchNear={watchNear}>
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
