import { Text } from '@tarojs/components'
import { Tag, Tags } from '@/shared/ui/tag'
import { Tap } from '@/shared/ui/tap'
import type { Row } from '../results.model'
import { Marked } from './marked'
import './hit-row.scss'

export type Open = (row: Pick<Row, 'kind' | 'id'>) => void

/** As few nodes as can be: each key brings a dozen of these. The arrow is drawn by the row itself. */
export const HitRow = ({ row, onOpen }: { row: Row; onOpen: Open }) => (
  <Tap className='hit-row' role='link' onTap={() => onOpen(row)}>
    <Text className='cell__title'>
      <Marked {...row.title} />
    </Text>
    <Below {...row} />
  </Tap>
)

/** What stands below a name, and what has to be known before it is believed. */
export const Below = ({ note, warning }: Pick<Row, 'note' | 'warning'>) => (
  <>
    {note.text !== '' && (
      <Text className='cell__note'>
        <Marked {...note} />
      </Text>
    )}
    {warning && (
      <Tags className='cell__tags'>
        <Tag look='bad'>{warning}</Tag>
      </Tags>
    )}
  </>
)
