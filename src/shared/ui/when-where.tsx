import { Text, View } from '@tarojs/components'
import { spaced } from '@/shared/lib/spaced'
import { DateBlock } from './date-block'
import { Tag } from './tag'
import './when-where.scss'

interface Props {
  /** Of the wire: its day stands at the left. */
  moment: string
  title: string
  /** When, in words. */
  note: string
  /** Its name, its address, the room: what of it is known. */
  place: string[]
  /** Said of what is only an example. */
  sample: string | false
}

/** What one goes to: when, and where. */
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
