import { View } from '@tarojs/components'
import type { ListedRectification } from '@/contract/ratings/rectifications.schema'
import { momentWords } from '@/shared/lib/moments'
import { dayWords } from '@/shared/lib/time'
import { ratingText } from '@/shared/rating.text'
import { Cell } from '@/shared/ui/cell'
import { DueHead } from '@/shared/ui/due-head'
import { DueIn } from '@/shared/ui/due-in'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { dueNext, orderGroups } from '../staff-rectifications.model'
import { ordersText } from '../staff-rectifications.text'

interface Props {
  orders: ListedRectification[]
  /** Milliseconds since 1970. */
  now: number
  /** Undefined where all are of one unit. */
  nameOf: ((unit: string) => string) | undefined
  onOpen: (id: string) => void
}

/** What is to be put right, by when something is due next. */
export function OrderGroups({ orders, now, ...rows }: Props) {
  const text = useWords(ordersText)
  return (
    <>
      {orderGroups(orders, now).map(({ urgency, orders: some }) => (
        <View key={urgency} className='section'>
          <DueHead urgency={urgency} more={text.pieces(some.length)} />
          <OrderRows orders={some} now={now} {...rows} />
        </View>
      ))}
    </>
  )
}

export function OrderRows({ orders, now, nameOf, onOpen }: Props) {
  return (
    <View className='card'>
      {orders.map((order) => (
        <OrderRow
          key={order.id}
          order={order}
          now={now}
          unit={nameOf?.(order.unit)}
          onOpen={onOpen}
        />
      ))}
    </View>
  )
}

interface RowProps extends Pick<Props, 'now' | 'onOpen'> {
  order: ListedRectification
  unit: string | undefined
}

function OrderRow({ order, now, unit, onOpen }: RowProps) {
  const text = useWords(ordersText)
  const names = useWords(ratingText)
  const { language } = useShell()
  const due = dueNext(order)
  const notes = [
    unit,
    text.rated(dayWords(order.openedDay, language), names.level(order.level)),
    order.confirmBy && text.confirmBy(momentWords(order.confirmBy, now, language)),
  ]
  return (
    <Cell
      title={names.done[order.kind]}
      note={notes.filter(Boolean).join(' · ')}
      below={
        <View className='due-below'>
          {due && <DueIn dueAt={due} unsure={order.dueUnsure} now={now} />}
          <Tags className='cell__tags'>
            <Tag look={order.status === 'open' ? 'warn' : 'plain'}>{text.status[order.status]}</Tag>
            {order.complex?.state === 'asked' && <Tag>{text.asked}</Tag>}
            {order.round > 1 && <Tag>{text.round(order.round)}</Tag>}
            {order.sample && <Tag look='sample'>{names.sample}</Tag>}
          </Tags>
        </View>
      }
      onTap={() => onOpen(order.id)}
    />
  )
}
