import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import type { Failure } from '@/contract/shared/failure'
import { sendableText } from '@/shared/lib/sendable-text'
import { sayingText } from '@/shared/saying.text'
import { Button } from './button'
import { WordsField } from './form/words-field'
import { NotSent } from './not-sent'
import { Sheet } from './sheet'
import { useWords } from './shell'

interface Props {
  /** Undefined: closed. */
  asked: { title: string; label: string } | undefined
  words: string
  maxLength: number
  busy: boolean
  failure: Failure | undefined
  onWords: (words: string) => void
  onSend: () => void
  onClose: () => void
  /** What goes with the words. */
  children?: ReactNode
}

/** What somebody says. What they type stays, sent or not. */
export function WordsSheet({ asked, words, maxLength, busy, failure, children, ...on }: Props) {
  const [tried, setTried] = useState(false)
  const text = useWords(sayingText)
  const said = sendableText(words, maxLength)
  return (
    <Sheet open={asked !== undefined} title={asked?.title ?? ''} onClose={on.onClose}>
      {asked && (
        <WordsField
          label={asked.label}
          placeholder=''
          problem={tried && !said ? text.missing : undefined}
          maxLength={maxLength}
          value={words}
          onChange={on.onWords}
        />
      )}
      {children}
      <NotSent failure={failure} />
      <View className='section'>
        <Button
          look='primary'
          size='block'
          words={busy ? text.sending : text.send}
          busy={busy}
          onTap={() => (said ? on.onSend() : setTried(true))}
        />
        <Button look='quiet' size='block' words={text.cancel} onTap={on.onClose} />
      </View>
    </Sheet>
  )
}
