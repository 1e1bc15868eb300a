import { Text, View } from '@tarojs/components'
import type { ServiceDone } from '@/contract/ratings/ratings.schema'
import { dayOf } from '@/shared/lib/moments'
import { dayWords } from '@/shared/lib/time'
import { ratingText } from '@/shared/rating.text'
import { Cell } from '@/shared/ui/cell'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { standingOf, titleOf } from '../rate.model'
import { doneText } from '../services-done.text'

interface Props {
  done: ServiceDone[]
  /** Milliseconds since 1970. */
  now: number
  /** What an outlet or a service item is called. */
  nameOf: (id: string | undefined) => string | undefined
  /** Ids of those whose rating is not sent yet. */
  waiting: string[]
  onOpen: (id: string) => void
}

/** What was done, where and when, and how it was rated or until when it can be. */
export function DoneRows({ done, now, nameOf, waiting, onOpen }: Props) {
  const text = useWords(doneText)
  const names = useWords(ratingText)
  const { language } = useShell()
  const dayIn = (moment: string) => dayWords(dayOf(moment), language)
  return (
    <View className='card'>
      {done.map((one) => (
        <Cell
          key={one.id}
          title={titleOf(one, { of: nameOf, done: names.done })}
          note={
            <Text className='num'>
              {[dayIn(one.doneAt), nameOf(one.unit)].filter(Boolean).join(' · ')}
            </Text>
          }
          below={
            <Tags className='cell__tags'>
              {waiting.includes(one.id) && <Tag look='warn'>{text.waiting}</Tag>}
              {one.rating && <Tag>{names.level(one.rating.level)}</Tag>}
              {standingOf(one, now) === 'open' && !waiting.includes(one.id) && (
                <Tag look='brand'>{text.until(dayIn(one.rateUntil))}</Tag>
              )}
              {one.sample && <Tag look='sample'>{names.sample}</Tag>}
            </Tags>
          }
          onTap={() => onOpen(one.id)}
        />
      ))}
    </View>
  )
}
