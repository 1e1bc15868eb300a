import { Text, View } from '@tarojs/components'
import { dayOf, shortWeekday } from '@/contract/shared/moment-words.rules'
import './date-block.scss'
import { useShell } from './shell'

/** The day of a moment (ISO 8601) in Shanghai, drawn as a calendar leaf. */
export function DateBlock({ moment }: { moment: string }) {
  const { language } = useShell()
  const day = dayOf(moment)
  return (
    <View className='date-block num'>
      <Text className='date-block__day'>{Number(day.slice(8))}</Text>
      <Text className='date-block__week'>{shortWeekday(day, language)}</Text>
    </View>
  )
}
