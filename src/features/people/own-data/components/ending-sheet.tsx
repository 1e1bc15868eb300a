import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import { failureText } from '@/shared/failure.text'
import { Button } from '@/shared/ui/button'
import { CheckRow } from '@/shared/ui/form/check-row'
import { Notice } from '@/shared/ui/notice'
import { Sheet } from '@/shared/ui/sheet'
import { useWords } from '@/shared/ui/shell'
import './ending-sheet.scss'

interface Props {
  open: boolean
  words: { title: string; text: string[]; yes: string; no: string; busy: string }
  /** A statement that must be ticked first. */
  sure?: string
  busy: boolean
  failure: Failure | undefined
  onYes: () => void
  onClose: () => void
}

/** States the consequences before the citizen confirms, and shows a failure. */
export function EndingSheet({ open, words, sure, busy, failure, onYes, onClose }: Props) {
  const [ticked, setTicked] = useState(false)
  const failures = useWords(failureText)
  const close = () => {
    setTicked(false)
    onClose()
  }
  return (
    <Sheet open={open} title={words.title} onClose={close}>
      {words.text.map((paragraph) => (
        <Text key={paragraph} className='para'>
          {paragraph}
        </Text>
      ))}
      {sure && (
        <CheckRow on={ticked} label={sure} onChange={setTicked}>
          <Text>{sure}</Text>
        </CheckRow>
      )}
      {failure && <Notice look='bad' icon='alert' words={failures[failure.code]} />}
      <View className='confirm__acts'>
        {(!sure || ticked) && (
          <Button
            look='primary'
            size='block'
            words={busy ? words.busy : words.yes}
            busy={busy}
            onTap={onYes}
          />
        )}
        <Button look='quiet' size='block' words={words.no} onTap={close} />
      </View>
    </Sheet>
  )
}
