import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { arrivalText } from '@/features/visits/citizen/arrival/arrival.text'
import { FailureNotice } from '@/features/visits/citizen/components/failure-notice'
import { openPage } from '@/platform/navigation'
import { canScan, scanCode } from '@/platform/scan'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { TextField } from '@/shared/ui/form/text-field'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { useWords } from '@/shared/ui/shell'
import { PageTitle } from '@/shared/ui/page-title'
import { useArrival } from './use-arrival'

/** Records an arrival. The code identifies the window and proves that the visitor is there today. */
export default function ArrivePage() {
  const { service } = useRouter<{ service?: string }>().params
  const [code, setCode] = useState('')
  const { busy, problem, failureCode, send } = useArrival(service)
  const text = useWords(arrivalText)
  const scan = async () => {
    const scanned = await scanCode()
    if (scanned) send(scanned) // undefined: the scanner was closed
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
      <PageTitle>{text.question}</PageTitle>
      <Text className='para'>{text.how}</Text>
      <FailureNotice code={failureCode} messages={text.failed} />
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
        onChange={setCode}
      />
      {canScan && (
        <View className='section'>
          <Button
            look='second'
            sends
            size='block'
            busy={busy}
            words={text.confirm}
            onTap={confirm}
          />
        </View>
      )}
      <View className='card section'>
        <Cell icon='calendar' title={text.mine} onTap={() => openPage('visits/list')} />
      </View>
    </Page>
  )
}
