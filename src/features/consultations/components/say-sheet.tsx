import { View } from '@tarojs/components'
import { useState } from 'react'
import { consulting } from '@/contract/consulting.settings'
import type { Failure } from '@/contract/failure'
import { sharedText } from '@/shared/shared.text'
import { waitingText } from '@/shared/waiting.text'
import { Button } from '@/shared/ui/button'
import { Notice } from '@/shared/ui/notice'
import { Sheet } from '@/shared/ui/sheet'
import { PicturesField, type PictureActs } from '@/shared/ui/form/pictures-field'
import { WordsField } from '@/shared/ui/form/words-field'
import { useWords } from '@/shared/ui/shell'
import { sayable } from '../progress.model'
import { progressText } from '../progress.text'

interface Words {
  text?: string
  pictures?: string[]
}

interface Props {
  /** Undefined: closed. */
  act: 'add' | 'reopen' | undefined
  words: Words
  pictures: PictureActs
  busy: boolean
  failure: Failure | undefined
  onWords: (change: Words) => void
  onSend: () => void
  onClose: () => void
}

/** What somebody says about a consultation of theirs. What they type stays, sent or not. */
export function SaySheet({ act, words, pictures, busy, failure, ...on }: Props) {
  const [tried, setTried] = useState(false)
  const text = useWords(progressText)
  const shared = useWords(sharedText)
  const waiting = useWords(waitingText)
  const said = sayable(words.text)
  return (
    <Sheet open={act !== undefined} title={act ? text.act[act] : ''} onClose={on.onClose}>
      {act && (
        <WordsField
          label={text.say[act]}
          placeholder=''
          problem={tried && !said ? text.missing : undefined}
          maxLength={consulting.longestText}
          value={words.text ?? ''}
          onChange={(value) => on.onWords({ text: value })}
        />
      )}
      {act === 'add' && (
        <PicturesField
          most={consulting.pictures}
          pictures={words.pictures ?? []}
          {...pictures}
          onChange={(ids) => on.onWords({ pictures: ids })}
        />
      )}
      {failure && (
        <View className='section'>
          <Notice
            look='bad'
            icon='alert'
            words={`${text.notSent} ${shared.failure[failure.code]}`}
          />
        </View>
      )}
      <View className='section'>
        <Button
          look='primary'
          size='block'
          words={busy ? waiting.sending : text.send}
          busy={busy}
          onTap={() => (said ? on.onSend() : setTried(true))}
        />
        <Button look='quiet' size='block' words={text.cancel} onTap={on.onClose} />
      </View>
    </Sheet>
  )
}
