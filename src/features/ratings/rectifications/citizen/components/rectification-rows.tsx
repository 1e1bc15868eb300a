import { Text, View } from '@tarojs/components'
import type { Rectification } from '@/contract/ratings/rectifications.schema'
import { momentWords } from '@/shared/lib/moments'
import { ratingText } from '@/shared/rating.text'
import { Cell } from '@/shared/ui/cell'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { actsOf, dueIn } from '../rectification.model'
import { rectificationText } from '../rectification.text'

interface Props {
  orders: Rectification[]
  /** Milliseconds since 1970. */
  now: number
  unitOf: (id: string) => string | undefined
  onOpen: (id: string) => void
}

/** What is being put right, each with its state and the next day that counts. */
export function OrderRows({ orders, now, unitOf, onOpen }: Props) {
  const text = useWords(rectificationText)
  const names = useWords(ratingText)
  const { language } = useShell()
  return (
    <View className='card'>
      {orders.map((order) => {
        const due = dueIn(order)
        return (
          <Cell
            key={order.id}
            title={text.head[order.status]}
            note={
              <Text className='num'>
                {[
                  unitOf(order.unit),
                  due && text.next[due.what](momentWords(due.at, now, language)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            }
            below={
              <Tags className='cell__tags'>
                {actsOf(order).answers && <Tag look='warn'>{text.yours}</Tag>}
                {order.overdue && <Tag look='bad'>{text.late}</Tag>}
                {order.sample && <Tag look='sample'>{names.sample}</Tag>}
              </Tags>
            }
            onTap={() => onOpen(order.id)}
          />
        )
      })}
    </View>
  )
}
