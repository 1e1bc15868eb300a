import { Text, View } from '@tarojs/components'
import { useWords } from '@/shared/ui/shell'
import { Tag } from '@/shared/ui/tag'
import type { MoveRow as Row } from '../seat-history.model'
import { movesText } from '../seat-history.text'
import './seat-history-row.scss'

/** One line of the fairness log, and whether it is one's own. */
export function MoveRow({ row: { seq, words, notes, mine } }: { row: Row }) {
  const text = useWords(movesText)
  return (
    <View className={mine ? 'cell cell--top num move-row is-mine' : 'cell cell--top num move-row'}>
      <Text className='move-row__seq'>{seq}</Text>
      <View className='cell__body'>
        <Text className='cell__title'>{words}</Text>
        {notes.map((note) => (
          <Text key={note} className='cell__note'>
            {note}
          </Text>
        ))}
      </View>
      {mine && <Tag look='brand'>{text.yours}</Tag>}
    </View>
  )
}
