import { Text, View } from '@tarojs/components'
import { useWords } from '@/shared/ui/shell'
import { Tag } from '@/shared/ui/tag'
import type { SeatHistoryRow as Row } from '../seat-history.model'
import { seatHistoryText } from '../seat-history.text'
import './seat-history-row.scss'

/** One entry of the seat history; the citizen's own entries are highlighted. */
export function SeatHistoryItem({ row: { seq, words, notes, mine } }: { row: Row }) {
  const text = useWords(seatHistoryText)
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
