import { Text } from '@tarojs/components'
import { Tag, Tags } from '@/shared/ui/tag'
import { Tap } from '@/shared/ui/tap'
import type { Row } from '../results.model'
import { Marked } from './marked'
import './hit-row.scss'

export type Open = (row: Pick<Row, 'kind' | 'id'>) => void

/** Minimal node count, since each keystroke redraws a dozen rows. The arrow is a CSS background. */
export const HitRow = ({ row, onOpen }: { row: Row; onOpen: Open }) => (
  <Tap className='hit-row' role='link' onTap={() => onOpen(row)}>
    <Text className='cell__title'>
      <Marked {...row.title} />
    </Text>
    <Below {...row} />
  </Tap>
)

/** The note below a name, with a warning if the content has expired. */
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
