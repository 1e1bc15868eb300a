import { View } from '@tarojs/components'
import type { KnowledgeEntry } from '@/contract/consultations/knowledge-entry.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import type { NearView } from '@/shared/lib/near-view'
import { spaced } from '@/shared/lib/spaced'
import { dateWords } from '@/contract/shared/date-words.rules'
import { Cell } from '@/shared/ui/cell'
import { Chip } from '@/shared/ui/chip'
import { Chips } from '@/shared/ui/chips'
import { FilterField } from '@/shared/ui/form/filter-field'
import { LongList } from '@/shared/ui/long-list'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags, type TagLook } from '@/shared/ui/tag'
import { entryState, type EntryFilter, type EntryState } from '../entries.model'
import { entriesText } from '../entries.text'

interface ToolsProps {
  filter: EntryFilter
  states: { state: EntryState | undefined; count: number }[]
  onFilter: (change: Partial<EntryFilter>) => void
}

/** Search field and state filter. */
export function EntryTools({ filter, states, onFilter }: ToolsProps) {
  const text = useWords(entriesText)
  return (
    <>
      <FilterField
        label={text.search}
        value={filter.words}
        onInput={(words) => onFilter({ words })}
      />
      <Chips>
        {states.map(({ state, count }) => (
          <Chip
            key={state ?? 'all'}
            on={filter.state === state}
            words={`${state ? text.state[state] : text.all} ${count}`}
            onTap={() => onFilter({ state })}
          />
        ))}
      </Chips>
    </>
  )
}

const looks: Record<EntryState, TagLook> = {
  draft: 'warn',
  published: 'ok',
  over: 'bad',
  withdrawn: 'plain',
}

export function EntryTags({ entry, today }: { entry: KnowledgeEntry; today: IsoDay }) {
  const text = useWords(entriesText)
  const { language } = useShell()
  const { validUntil, version, category, helped } = entry
  const state = entryState(entry, today)
  return (
    <Tags className='cell__tags'>
      <Tag look={looks[state]}>{text.state[state]}</Tag>
      <Tag>{text.version(version)}</Tag>
      <Tag>{category}</Tag>
      {helped && <Tag look='brand'>{text.helped(helped)}</Tag>}
      {validUntil && <Tag>{text.until(dateWords(validUntil, language))}</Tag>}
    </Tags>
  )
}

interface RowsProps {
  entries: KnowledgeEntry[]
  today: IsoDay
  /** Identifies the filter; the list starts from the top when it changes. */
  of: string
  watchNear: NearView
  onOpen: (id: string) => void
}

export function EntryRows({ entries, today, of, watchNear, onOpen }: RowsProps) {
  const { elder } = useShell()
  return (
    <View className='card'>
      <LongList
        key={of}
        name='desk-entries'
        items={entries}
        estimate={elder ? 140 : 92}
        watchNear={watchNear}
      >
        {(entry) => (
          <Cell
            key={entry.id}
            title={spaced(entry.question)}
            below={<EntryTags entry={entry} today={today} />}
            onTap={() => onOpen(entry.id)}
          />
        )}
      </LongList>
    </View>
  )
}
