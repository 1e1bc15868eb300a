import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { MessageKind } from '@/contract/messages/messages.schema'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { pushable, type Consents } from '../reminders.model'
import { remindersText } from '../reminders.text'
import './reminders-card.scss'

interface Props {
  consents: Consents
  kinds: MessageKind[]
  /** WeChat runs here: a browser gets none. */
  canPush: boolean
  /** In the tap itself. Says what came of it. */
  onAsk: (kinds: MessageKind[]) => Promise<'given' | 'none' | 'off' | 'failed'>
}

/** Which messages WeChat may still push, and one button that asks for more. */
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
          <Asking onAsk={() => onAsk(kinds)} />
        </View>
      ) : (
        <Notice look='plain' words={canPush ? text.inboxOnly : text.browser} />
      )}
    </Section>
  )
}

function Asking({ onAsk }: { onAsk: () => ReturnType<Props['onAsk']> }) {
  const [asked, setAsked] = useState<Awaited<ReturnType<Props['onAsk']>> | 'asking'>()
  const text = useWords(remindersText)
  const busy = asked === 'asking'
  const ask = async () => {
    const answer = onAsk() // before anything else: WeChat asks only in the tap
    setAsked('asking')
    setAsked(await answer)
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
        {asked && !busy ? text.asked[asked] : text.rule}
      </Text>
    </View>
  )
}
