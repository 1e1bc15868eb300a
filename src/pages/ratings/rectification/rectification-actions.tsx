import { Text, View } from '@tarojs/components'
import type { Rectification } from '@/contract/ratings/rectifications.schema'
import {
  actsOf,
  waitingSayings,
  type SaidFrom,
} from '@/features/ratings/rectifications/citizen/rectification.model'
import { rectificationText } from '@/features/ratings/rectifications/citizen/rectification.text'
import { useRectifications } from '@/features/ratings/rectifications/citizen/rectifications.store'
import { isRetryable, useOutbox } from '@/platform/outbox'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { NotSent } from '@/shared/ui/not-sent'
import { Sheet } from '@/shared/ui/sheet'
import { useWords } from '@/shared/ui/shell'
import { WaitingCard } from '@/shared/ui/waiting-card'
import { WordsSheet } from '@/shared/ui/words-sheet'
import { longestSaying, type Order } from './use-rectification-action'

/** Two answers alike; before there is anything to answer, a word to the unit. */
export function MainActs({ rectification, order }: { rectification: Rectification; order: Order }) {
  const text = useWords(rectificationText)
  if (!actsOf(rectification).answers)
    return <Button look='second' words={text.say} onTap={() => order.ask('say')} />
  return (
    <>
      <Button look='line' words={text.reopen} onTap={() => order.ask('reopen')} />
      <Button look='primary' words={text.confirm} onTap={() => order.ask('confirm')} />
    </>
  )
}

/** A word to the unit while the answers stand below, and the sheets that ask before anything is sent. */
export function OtherActs({
  rectification,
  order,
}: {
  rectification: Rectification
  order: Order
}) {
  const text = useWords(rectificationText)
  const { answers, says } = actsOf(rectification)
  const { open } = order
  const what = open === 'reopen' || open === 'say' ? open : undefined
  return (
    <>
      {answers && says && (
        <View className='card section'>
          <Cell
            icon='consult'
            title={text.say}
            note={text.sayNote}
            role='button'
            onTap={() => order.ask('say')}
          />
        </View>
      )}
      <WordsSheet
        asked={what && text.asks[what]}
        words={what ? order.said(what) : ''}
        maxLength={longestSaying}
        busy={order.busy}
        failure={order.failure}
        onWords={(words) => what && order.type(what, words)}
        onSend={() => what && order.say(what)}
        onClose={() => order.ask(undefined)}
      >
        {what && (
          <Text className='cap section'>{what === 'reopen' ? text.reopenNote : text.sayNote}</Text>
        )}
      </WordsSheet>
      <Confirming order={order} />
    </>
  )
}

function Confirming({ order }: { order: Order }) {
  const text = useWords(rectificationText)
  return (
    <Sheet
      open={order.open === 'confirm'}
      title={text.confirmTitle}
      onClose={() => order.ask(undefined)}
    >
      <Text className='para'>{text.confirmNote}</Text>
      <NotSent failure={order.failure} />
      <View className='section'>
        <Button
          look='primary'
          size='block'
          words={text.confirmYes}
          busy={order.busy}
          onTap={order.confirm}
        />
        <Button
          look='quiet'
          size='block'
          words={text.confirmNo}
          onTap={() => order.ask(undefined)}
        />
      </View>
    </Sheet>
  )
}

/** What was said to the unit and is still on the phone. */
export function SayingsWaiting({ id }: { id: string }) {
  const { parcels, sending, send } = useOutbox()
  const { loadOne } = useRectifications()
  const text = useWords(rectificationText)
  return (
    <>
      {waitingSayings(parcels, id).map((parcel) => (
        <View key={parcel.id} className='section'>
          <WaitingCard
            busy={sending === parcel.id}
            failure={parcel.failure}
            refused={!!parcel.failure && !isRetryable(parcel.failure)}
            words={text.waiting[(parcel.from as SaidFrom).do]}
            onSend={() => void send(parcel.id).then(() => loadOne(id))}
          />
        </View>
      ))}
    </>
  )
}
