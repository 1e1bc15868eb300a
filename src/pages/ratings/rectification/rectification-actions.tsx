import { Text, View } from '@tarojs/components'
import type { Rectification } from '@/contract/ratings/rectifications.schema'
import {
  citizenOptions,
  waitingParcels,
  type RectificationParcel,
} from '@/features/ratings/rectifications/citizen/rectification.model'
import { rectificationText } from '@/features/ratings/rectifications/citizen/rectification.text'
import { useRectifications } from '@/features/ratings/rectifications/citizen/rectifications.store'
import { isRetryable, useOutbox } from '@/platform/outbox'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { SendFailure } from '@/shared/ui/send-failure'
import { Sheet } from '@/shared/ui/sheet'
import { useWords } from '@/shared/ui/shell'
import { UnsentCard } from '@/shared/ui/unsent-card'
import { TextSheet } from '@/shared/ui/text-sheet'
import { maxTextLength, type RectificationActions } from './use-rectification-action'

/** Confirm and reject with equal weight; before a repair, only a message to the outlet. */
export function MainActions({
  rectification,
  actions,
}: {
  rectification: Rectification
  actions: RectificationActions
}) {
  const text = useWords(rectificationText)
  if (!citizenOptions(rectification).answers)
    return <Button look='second' words={text.say} onTap={() => actions.ask('say')} />
  return (
    <>
      <Button look='line' words={text.reopen} onTap={() => actions.ask('reopen')} />
      <Button look='primary' words={text.confirm} onTap={() => actions.ask('confirm')} />
    </>
  )
}

/** A message to the outlet, and the sheets that ask before anything is sent. */
export function OtherActions({
  rectification,
  actions,
}: {
  rectification: Rectification
  actions: RectificationActions
}) {
  const text = useWords(rectificationText)
  const { answers, says } = citizenOptions(rectification)
  const { open } = actions
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
            onTap={() => actions.ask('say')}
          />
        </View>
      )}
      <TextSheet
        question={what && text.asks[what]}
        words={what ? actions.textOf(what) : ''}
        maxLength={maxTextLength}
        busy={actions.busy}
        failure={actions.failure}
        onWords={(words) => what && actions.type(what, words)}
        onSend={() => what && actions.say(what)}
        onClose={() => actions.ask(undefined)}
      >
        {what && (
          <Text className='cap section'>{what === 'reopen' ? text.reopenNote : text.sayNote}</Text>
        )}
      </TextSheet>
      <Confirming actions={actions} />
    </>
  )
}

function Confirming({ actions }: { actions: RectificationActions }) {
  const text = useWords(rectificationText)
  return (
    <Sheet
      open={actions.open === 'confirm'}
      title={text.confirmTitle}
      onClose={() => actions.ask(undefined)}
    >
      <Text className='para'>{text.confirmNote}</Text>
      <SendFailure failure={actions.failure} />
      <View className='section'>
        <Button
          look='primary'
          size='block'
          words={text.confirmYes}
          busy={actions.busy}
          onTap={actions.confirm}
        />
        <Button
          look='quiet'
          size='block'
          words={text.confirmNo}
          onTap={() => actions.ask(undefined)}
        />
      </View>
    </Sheet>
  )
}

/** Texts that wait in the outbox. */
export function WaitingTexts({ id }: { id: string }) {
  const { parcels, sending, send } = useOutbox()
  const { loadOne } = useRectifications()
  const text = useWords(rectificationText)
  return (
    <>
      {waitingParcels(parcels, id).map((parcel) => (
        <View key={parcel.id} className='section'>
          <UnsentCard
            busy={sending === parcel.id}
            failure={parcel.failure}
            refused={!!parcel.failure && !isRetryable(parcel.failure)}
            words={text.waiting[(parcel.from as RectificationParcel).do]}
            onSend={() => void send(parcel.id).then(() => loadOne(id))}
          />
        </View>
      ))}
    </>
  )
}
