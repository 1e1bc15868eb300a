import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { MessageKind } from '@/contract/messages/messages.schema'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { pushable, type ConsentOutcome, type Consents } from '../reminders.model'
import { remindersText } from '../reminders.text'
import './reminders-card.scss'

interface Props {
  consents: Consents
  kinds: MessageKind[]
  /** False in browsers: only WeChat can push. */
  canPush: boolean
  /** Must be called synchronously in the tap, otherwise WeChat refuses. */
  onAsk: (kinds: MessageKind[]) => Promise<ConsentOutcome>
}

/** Remaining push consents by kind of message, and a button to give more. */
export function RemindersCard({ consents, kinds, canPush, onAsk }: Props) {
  const text = useWords(remindersText)
  const shown = pushable(kinds, consents)
  return (
    <Section title={text.title}>
      {canPush && shown.length > 0 ? (
        <View className='card'>
          {shown.map((kind) => (
            <Cell
              key={kind}
              title={text.kind[kind]}
              value={<Text className='num'>{text.left(consents.left[kind] ?? 0)}</Text>}
            />
          ))}
          <ConsentButton onAsk={() => onAsk(kinds)} />
        </View>
      ) : (
        <Notice look='plain' words={canPush ? text.inboxOnly : text.browser} />
      )}
    </Section>
  )
}

function ConsentButton({ onAsk }: { onAsk: () => Promise<ConsentOutcome> }) {
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<ConsentOutcome>()
  const text = useWords(remindersText)
  const ask = async () => {
    const answer = onAsk() // first, because WeChat asks only within the tap
    setBusy(true)
    setOutcome(await answer)
    setBusy(false)
  }
  return (
    <View className='reminders-card__ask'>
      <Button
        look='second'
        size='block'
        words={busy ? text.asking : text.ask}
        busy={busy}
        onTap={() => void ask()}
      />
      <Text className='cap reminders-card__rule'>
        {outcome && !busy ? text.outcome[outcome] : text.rule}
      </Text>
    </View>
  )
}
