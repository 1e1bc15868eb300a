import { Text, View } from '@tarojs/components'
import { spaced } from '@/shared/lib/spaced'
import { useWords } from '@/shared/ui/shell'
import { Tag } from '@/shared/ui/tag'
import { visitText } from '../visit.text'
import './queue-number-head.scss'

interface Props {
  number: number
  outletName: string
  sample: string | false
}

export function QueueNumberHead({ number, outletName, sample }: Props) {
  const text = useWords(visitText)
  return (
    <View className='number-head'>
      <View className='number-head__words'>
        <Text className='cap'>{text.number}</Text>
        <Text className='number-head__outlet'>{spaced(outletName)}</Text>
        {sample && <Tag look='sample'>{sample}</Tag>}
      </View>
      <Text className='number-head__number num'>{number}</Text>
    </View>
  )
}
