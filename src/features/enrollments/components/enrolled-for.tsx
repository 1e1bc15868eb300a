import { Text, View } from '@tarojs/components'
import type { Enrollment } from '@/contract/trainings.schema'
import { titleIn } from '@/shared/lib/language'
import { whenWords } from '@/shared/lib/moments'
import { spaced } from '@/shared/lib/spaced'
import { waysText } from '@/shared/ways.text'
import { DateBlock } from '@/shared/ui/date-block'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag } from '@/shared/ui/tag'
import { enrollmentsText } from '../enrollments.text'
import './enrolled-for.scss'

interface Props {
  enrollment: Pick<Enrollment, 'training' | 'way'>
  /** Its name, its address, the room: what of it is known. */
  place: string[]
}

/** For what it is: when, in which way, where. Stands on the ticket, too. */
export function EnrolledFor({ enrollment: { training, way }, place }: Props) {
  const text = useWords(enrollmentsText)
  const ways = useWords(waysText)
  const { language } = useShell()
  const { startsAt, endsAt, sample } = training
  const when = whenWords(startsAt, endsAt, language)
  return (
    <View>
      <View className='enrolled-for'>
        <DateBlock moment={startsAt} />
        <View className='enrolled-for__words'>
          <Text className='enrolled-for__title'>{spaced(titleIn(language, training))}</Text>
          <Text className='enrolled-for__note num'>
            {when + (language === 'zh' ? '，' : ', ') + ways[way]}
          </Text>
        </View>
        {sample && <Tag look='sample'>{text.sample}</Tag>}
      </View>
      <View className='enrolled-for__place'>
        {place.map((line) => (
          <Text key={line} className='enrolled-for__note'>
            {spaced(line)}
          </Text>
        ))}
      </View>
    </View>
  )
}
