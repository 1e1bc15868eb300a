import { Text, View } from '@tarojs/components'
import type { NearView } from '@/shared/lib/near-view'
import { LongList } from '@/shared/ui/long-list'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { Tap } from '@/shared/ui/tap'
import type { Group, Row } from '../results.model'
import type { Kind } from '../search.model'
import { searchText } from '../search.text'
import { Below, HitRow, type Open } from './hit-row'
import { Marked } from './marked'

export function BestHit({ row, onOpen }: { row: Row; onOpen: Open }) {
  const text = useWords(searchText)
  return (
    <Tap className='card pad search__best' role='link' onTap={() => onOpen(row)}>
      <Tags>
        <Tag look='brand'>{text.kind[row.kind]}</Tag>
      </Tags>
      <Text className='search__name'>
        <Marked {...row.title} />
      </Text>
      <Below {...row} />
    </Tap>
  )
}

interface GroupProps {
  group: Group
  onOpen: Open
  onAll: (kind: Kind) => void
}

/** The first hits of a kind. Rows are keyed by position, so that a keystroke only updates their text. */
export function HitGroup({ group: { kind, rows, total, left }, onOpen, onAll }: GroupProps) {
  const text = useWords(searchText)
  return (
    <Section
      title={text.kind[kind]}
      more={left > 0 ? text.allOf(kind, total) : text.count(kind, total)}
      {...(left > 0 && { onMore: () => onAll(kind) })}
    >
      <View className='card icon--chevron-right'>
        {rows.map((row, nth) => (
          <HitRow key={nth} row={row} onOpen={onOpen} />
        ))}
      </View>
    </Section>
  )
}

interface AllProps {
  rows: Row[]
  onOpen: Open
  watchNear: NearView
}

/** All hits of one kind. Needs a new `key` for a new query. */
export function AllHits({ rows, onOpen, watchNear }: AllProps) {
  const { elder } = useShell()
  return (
    <View className='card icon--chevron-right search__all'>
      <LongList name='hits' items={rows} estimate={elder ? 96 : 76} watchNear={watchNear}>
        {(row) => <HitRow key={row.id} row={row} onOpen={onOpen} />}
      </LongList>
    </View>
  )
}
