import { Text, View } from '@tarojs/components'
import { spaced } from '@/shared/lib/spaced'
import { DateBlock } from './date-block'
import { Tag } from './tag'
import './when-where.scss'

interface Props {
  /** ISO 8601. Its day is drawn as a calendar leaf. */
  moment: string
  title: string
  /** The time in words. */
  note: string
  /** Name, address and room, as far as known. */
  place: string[]
  /** Label of sample data; false otherwise. */
  sample: string | false
}

/** The time and place of something to attend. */
export const WhenWhere = ({ moment, title, note, place, sample }: Props) => (
  <View>
    <View className='when-where'>
      <DateBlock moment={moment} />
      <View className='when-where__words'>
        <Text className='when-where__title'>{spaced(title)}</Text>
        <Text className='when-where__note num'>{note}</Text>
      </View>
      {sample && <Tag look='sample'>{sample}</Tag>}
    </View>
    <View className='when-where__place'>
      {place.map((line) => (
        <Text key={line} className='when-where__note'>
          {spaced(line)}
        </Text>
      ))}
    </View>
  </View>
)
