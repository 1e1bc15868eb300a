import { Text, View } from '@tarojs/components'
import type { Roster } from '@/contract/trainings/staff.schema'
import { titleIn } from '@/shared/lib/language'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { Chip } from '@/shared/ui/chip'
import { Chips } from '@/shared/ui/chips'
import { useShell, useWords } from '@/shared/ui/shell'
import { trainingWaysText } from '@/shared/training-ways.text'
import { doorText } from '../door.text'
import { organisingText } from '../../organising.text'
import './door.scss'

interface Props {
  roster: Roster
  part: number
  now: number
  checkedIn: number
  seated: number
  onPart: (part: number) => void
}

/** The part people are checked in to, and how many were. */
export function DoorHead({
  roster: { training, parts },
  part,
  now,
  checkedIn,
  seated,
  onPart,
}: Props) {
  const text = useWords(doorText)
  const ways = useWords(trainingWaysText)
  const { sample } = useWords(organisingText)
  const { language } = useShell()
  const facts = [
    momentWords(parts[part]!.startsAt, now, language),
    ...training.seats.map(({ way }) => ways[way]),
    ...(training.sample ? [sample] : []),
  ]
  return (
    <>
      <View className='door__head'>
        <View className='door__what'>
          <Text className='door__title'>{titleIn(language, training)}</Text>
          <Text className='cap num'>{dotted(facts)}</Text>
        </View>
        <View className='door__count num'>
          <Text className='door__number'>{`${checkedIn} / ${seated}`}</Text>
          <Text>{text.came}</Text>
        </View>
      </View>
      {parts.length > 1 && (
        <Chips>
          {parts.map(({ startsAt }, index) => (
            <Chip
              key={startsAt}
              on={index === part}
              words={text.part(index + 1)}
              onTap={() => onPart(index)}
            />
          ))}
        </Chips>
      )}
    </>
  )
}
