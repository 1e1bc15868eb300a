import { Text, View } from '@tarojs/components'
import type { Appeal } from '@/contract/trainings/staff.schema'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { Button } from '@/shared/ui/button'
import { useShell, useWords } from '@/shared/ui/shell'
import { trainingWaysText } from '@/shared/training-ways.text'
import { peopleText } from '../people.text'
import { rosterText } from '../../roster/roster.text'
import { formatSeatNumber } from '../../../admission-ticket/admission-ticket.model'
import '../../components/staff-form.scss'

interface Props {
  appeal: Appeal
  now: number
  busy: boolean
  onDecide: (forgive: boolean) => void
}

/** An appeal against a no-show. Both decisions have the same visual weight. */
export function AppealCard({ appeal, now, busy, onDecide }: Props) {
  const text = useWords(peopleText)
  const { deleted } = useWords(rosterText)
  const ways = useWords(trainingWaysText)
  const { language } = useShell()
  const { training, way, no, name, words, at } = appeal
  const facts = [
    momentWords(training.startsAt, now, language),
    `${ways[way]} ${formatSeatNumber(no)}`,
    momentWords(at, now, language),
  ]
  return (
    <View className='card pad'>
      <Text className='strong'>{name ?? deleted}</Text>
      <View>
        <Text>{training.title}</Text>
      </View>
      <Text className='cap num'>{dotted(facts.slice(0, 2))}</Text>
      <View className='staff-form__quote'>
        <Text>{words}</Text>
      </View>
      <Text className='cap num'>{facts[2]}</Text>
      <View className='staff-form__acts'>
        <Button
          look='line'
          size='s'
          busy={busy}
          words={text.forgive}
          onTap={() => onDecide(true)}
        />
        <Button
          look='line'
          size='s'
          busy={busy}
          words={text.uphold}
          onTap={() => onDecide(false)}
        />
      </View>
    </View>
  )
}
