import { Text, View } from '@tarojs/components'
import { dayOf, weekdayWords } from '@/shared/lib/moments'
import './date-block.scss'
import { useShell } from './shell'

/** The day of a moment (ISO 8601) in Shanghai, drawn as a calendar leaf. */
export function DateBlock({ moment }: { moment: string }) {
  const { language } = useShell()
  const day = dayOf(moment)
  return (
    <View className='date-block num'>
      <Text className='date-block__day'>{Number(day.slice(8))}</Text>
      <Text className='date-block__week'>{weekdayWords(day, language).slice(0, 3)}</Text>
    </View>
  )
}
