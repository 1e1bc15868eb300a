import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { arriveText } from '@/features/visits/arrive.text'
import { openPage } from '@/platform/navigation'
import { canScan, scanCode } from '@/platform/scan'
import { sharedText } from '@/shared/shared.text'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { TextField } from '@/shared/ui/form/text-field'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { useWords } from '@/shared/ui/shell'
import { useArriving, type Refusal } from './use-arriving'

/** Somebody is at a window: its code says which, and that it is today. */
export default function ArrivePage() {
  const { service } = useRouter<{ service?: string }>().params
  const [code, type] = useState('')
  const { busy, refusal, send } = useArriving(service)
  const text = useWords(arriveText)
  const problem = { empty: text.noCode, unread: text.unread }[refusal as 'empty']
  const scan = async () => {
    const scanned = await scanCode()
    if (scanned) send(scanned) // else they went back
  }
  const confirm = () => send(code)
  return (
    <Page
      title={text.title}
      actions={
        <Button
          look='primary'
          busy={busy}
          words={busy ? text.sending : canScan ? text.scan : text.confirm}
          onTap={canScan ? () => void scan() : confirm}
        />
      }
    >
      <Text className='page__title' {...aria({ role: 'heading' })}>
        {text.question}
      </Text>
      <Text className='para'>{text.how}</Text>
      {refusal && !problem && <NotNoted refusal={refusal} />}
      {!canScan && (
        <View className='section'>
          <Notice look='plain' icon='scan' words={text.noScanner} />
        </View>
      )}
      <TextField
        label={text.code}
        hint={text.codeHint}
        maxLength={40}
        value={code}
        problem={problem}
        onChange={type}
      />
      {canScan && (
        <View className='section'>
          <Button look='second' size='block' busy={busy} words={text.confirm} onTap={confirm} />
        </View>
      )}
      <View className='card section'>
        <Cell icon='calendar' title={text.mine} onTap={() => openPage('visits/list')} />
      </View>
    </Page>
  )
}

function NotNoted({ refusal }: { refusal: Refusal }) {
  const text = useWords(arriveText)
  const shared = useWords(sharedText)
  const code = refusal as Exclude<Refusal, 'empty' | 'unread'>
  return (
    <View className='section'>
      <Notice look='bad' icon='alert' words={text.failed[code] ?? shared.failure[code]} />
    </View>
  )
}
