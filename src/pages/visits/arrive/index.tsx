import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { arrivalText } from '@/features/visits/citizen/arrival/arrival.text'
import { FailureNotice } from '@/features/visits/citizen/components/failure-notice'
import { openPage } from '@/platform/navigation'
import { canScan, scanCode } from '@/platform/scan'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { TextField } from '@/shared/ui/form/text-field'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { useWords } from '@/shared/ui/shell'
import { useArrival } from './use-arrival'

/** Somebody is at a window: its code says which, and that it is today. */
export default function ArrivePage() {
  const { service } = useRouter<{ service?: string }>().params
  const [code, type] = useState('')
  const { busy, problem, refused, send } = useArrival(service)
  const text = useWords(arrivalText)
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
      <FailureNotice code={refused} messages={text.failed} />
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
        problem={problem && text.problem[problem]}
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
