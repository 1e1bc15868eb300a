import { Text, View } from '@tarojs/components'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { Tap } from '@/shared/ui/tap'
import type { Group, Row } from '../results.model'
import type { Kind } from '../search.model'
import { searchText } from '../search.text'
import { Marked } from './marked'

type Open = (row: Pick<Row, 'kind' | 'id'>) => void

/** What fits best, larger than the rest. */
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
      <Text className='cell__note'>
        <Marked {...row.note} />
      </Text>
      {row.warning && <Warning words={row.warning} />}
    </Tap>
  )
}

interface GroupProps {
  group: Group
  onOpen: Open
  onAll: (kind: Kind) => void
}

/** The first few of a kind, and the way to all of them. */
export function HitGroup({ group: { kind, rows, total, left }, onOpen, onAll }: GroupProps) {
  const text = useWords(searchText)
  const isMore = left > 0
  return (
    <Section
      title={text.kind[kind]}
      more={isMore ? text.allOf(kind, total) : text.count(kind, total)}
      {...(isMore && { onMore: () => onAll(kind) })}
    >
      <Hits rows={rows} onOpen={onOpen} />
    </Section>
  )
}

interface AllProps {
  group: Group
  onOpen: Open
  onMore: () => void
}

/** All of one kind, as far as asked for. */
export function AllHits({ group: { rows, left }, onOpen, onMore }: AllProps) {
  const text = useWords(searchText)
  return (
    <View className='search__all'>
      <Hits rows={rows} onOpen={onOpen} />
      {left > 0 && <Button look='quiet' size='block' words={text.more(left)} onTap={onMore} />}
    </View>
  )
}

const Hits = ({ rows, onOpen }: { rows: Row[]; onOpen: Open }) => (
  <View className='card'>
    {rows.map((row) => (
      <Cell
        key={row.id}
        title={<Marked {...row.title} />}
        {...(row.note.text && { note: <Marked {...row.note} /> })}
        {...(row.warning && { below: <Warning words={row.warning} /> })}
        onTap={() => onOpen(row)}
      />
    ))}
  </View>
)

const Warning = ({ words }: { words: string }) => (
  <Tags className='cell__tags'>
    <Tag look='bad'>{words}</Tag>
  </Tags>
)
