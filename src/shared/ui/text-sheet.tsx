import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import type { Failure } from '@/contract/shared/failure'
import { sendableText } from '@/shared/lib/sendable-text'
import { textSheetText } from '@/shared/text-sheet.text'
import { Button } from './button'
import { LongField } from './form/text-field'
import { SendFailure } from './send-failure'
import { Sheet } from './sheet'
import { useWords } from './shell'

interface Props {
  /** The open question; undefined while the sheet is closed. */
  question: { title: string; label: string } | undefined
  words: string
  maxLength: number
  busy: boolean
  failure: Failure | undefined
  /** What is wrong with the words as they were sent. */
  problem?: string | undefined
  onWords: (words: string) => void
  onSend: () => void
  onClose: () => void
  /** Further fields below the text. */
  children?: ReactNode
}

/** A sheet to write and send a text. The caller keeps the draft, so that closing does not lose it. */
export function TextSheet({
  question,
  words,
  maxLength,
  busy,
  failure,
  problem,
  children,
  ...on
}: Props) {
  const [tried, setTried] = useState(false)
  const text = useWords(textSheetText)
  const sendable = sendableText(words, maxLength)
  return (
    <Sheet open={question !== undefined} title={question?.title ?? ''} onClose={on.onClose}>
      {question && (
        <LongField
          label={question.label}
          placeholder=''
          problem={tried && !sendable ? text.missing : problem}
          maxLength={maxLength}
          value={words}
          onChange={on.onWords}
        />
      )}
      {children}
      <SendFailure failure={failure} />
      <View className='section'>
        <Button
          look='primary'
          size='block'
          words={busy ? text.sending : text.send}
          busy={busy}
          onTap={() => (sendable ? on.onSend() : setTried(true))}
        />
        <Button look='quiet' size='block' words={text.cancel} onTap={on.onClose} />
      </View>
    </Sheet>
  )
}
