import { Text, View } from '@tarojs/components'
import { spaced } from '@/shared/lib/spaced'
import { useWords } from '@/shared/ui/shell'
import { Tag } from '@/shared/ui/tag'
import { visitText } from '../visit.text'
import './queue-number-head.scss'

interface Props {
  number: number
  /** The outlet's name. */
  outlet: string
  sample: string | false
}

/** A number of the queue, as large as it is looked for. */
export function QueueNumberHead({ number, outlet, sample }: Props) {
  const text = useWords(visitText)
  return (
    <View className='number-head'>
      <View className='number-head__words'>
        <Text className='cap'>{text.number}</Text>
        <Text className='number-head__outlet'>{spaced(outlet)}</Text>
        {sample && <Tag look='sample'>{sample}</Tag>}
      </View>
      <Text className='number-head__number num'>{number}</Text>
    </View>
  )
}
