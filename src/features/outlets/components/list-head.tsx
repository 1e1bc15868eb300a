import { Text, View } from '@tarojs/components'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import type { Sort } from '../order.model'
import { outletsText } from '../outlets.text'
import './list-head.scss'

interface Props {
  words: string
  sort: Sort
  onSort: () => void
  /** Absent without active filters. */
  onClear?: () => void
}

/** Number of results and sort order. */
export function ListHead({ words, sort, onSort, onClear }: Props) {
  const text = useWords(outletsText)
  return (
    <View className='outlets__head'>
      <Text className='outlets__count num' {...aria({ role: 'status' })}>
        {words}
      </Text>
      <Tap className='btn btn--quiet btn--s outlets__sort' onTap={onSort}>
        <Text>{text.sort[sort]}</Text>
        <Icon name='chevron-down' />
      </Tap>
      {onClear && <Button look='quiet' size='s' words={text.clear} onTap={onClear} />}
    </View>
  )
}

interface GroupProps {
  words: string
  onClose: () => void
}

/** Heading of the list of a pressed marker. */
export function GroupHead({ words, onClose }: GroupProps) {
  const text = useWords(outletsText)
  return (
    <View className='outlets__head'>
      <Text className='outlets__count num' {...aria({ role: 'status' })}>
        {words}
      </Text>
      <Tap className='sheet__close outlets__close' label={text.close} onTap={onClose}>
        <Icon name='close' />
      </Tap>
    </View>
  )
}
