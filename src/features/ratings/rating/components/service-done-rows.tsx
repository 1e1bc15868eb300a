import { Text, View } from '@tarojs/components'
import type { ServiceDone } from '@/contract/ratings/ratings.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { dayOf } from '@/contract/shared/moment-words.rules'
import { dayWords } from '@/contract/shared/date-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { ratingText } from '@/shared/rating.text'
import { Cell } from '@/shared/ui/cell'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { ratingStage, titleOf } from '../rate.model'
import { servicesDoneText } from '../services-done.text'

interface Props {
  done: ServiceDone[]
  now: EpochMs
  nameOf: (id: string | undefined) => string | undefined
  /** Ids with a rating that is still in the outbox. */
  waiting: string[]
  onOpen: (id: string) => void
}

export function ServiceDoneRows({ done, now, nameOf, waiting, onOpen }: Props) {
  const text = useWords(servicesDoneText)
  const names = useWords(ratingText)
  const { language } = useShell()
  const dayIn = (moment: string) => dayWords(dayOf(moment), language)
  return (
    <View className='card'>
      {done.map((service) => (
        <Cell
          key={service.id}
          title={titleOf(service, { of: nameOf, done: names.done })}
          note={
            <Text className='num'>{dotted([dayIn(service.doneAt), nameOf(service.unit)])}</Text>
          }
          below={
            <Tags className='cell__tags'>
              {waiting.includes(service.id) && <Tag look='warn'>{text.waiting}</Tag>}
              {service.rating && <Tag>{names.level(service.rating.level)}</Tag>}
              {ratingStage(service, now) === 'open' && !waiting.includes(service.id) && (
                <Tag look='brand'>{text.until(dayIn(service.rateUntil))}</Tag>
              )}
              {service.sample && <Tag look='sample'>{names.sample}</Tag>}
            </Tags>
          }
          onTap={() => onOpen(service.id)}
        />
      ))}
    </View>
  )
}
