import { View } from '@tarojs/components'
import type { Failure } from '@/contract/shared/failure'
import { failureText } from '@/shared/failure.text'
import { unsentText } from '@/shared/unsent.text'
import { Button } from './button'
import { Notice } from './notice'
import { useWords } from './shell'

interface Props {
  /** Being sent. */
  busy: boolean
  failure: Failure | undefined
  /** Refused by the server, so it is not sent again by itself. */
  refused: boolean
  /** Describes what is unsent, in place of the general words. */
  words?: string
  onSend: () => void
  onChange?: () => void
}

/** Something saved on the phone that the server has not received, and what the citizen can do. */
export function UnsentCard({ busy, failure, refused, words, onSend, onChange }: Props) {
  const text = useWords(unsentText)
  const failures = useWords(failureText)
  if (busy) return <Notice look='plain' icon='clock' words={text.sending} />
  const reason =
    failure && failure.code !== 'offline' && failure.code !== 'signed_out'
      ? failures[failure.code]
      : undefined
  if (refused)
    return (
      <View>
        <Notice look='bad' icon='alert' words={[text.refused, reason].filter(Boolean).join('')} />
        {onChange && (
          <View className='section'>
            <Button look='second' size='block' words={text.change} onTap={onChange} />
          </View>
        )}
      </View>
    )
  if (failure?.code === 'asked_enough')
    return (
      <Notice
        look='warn'
        icon='clock'
        words={text.enough(failure.count ?? 24 * 60)}
        act={{ words: text.sendNow, onTap: onSend }}
      />
    )
  const state = failure?.code === 'signed_out' ? text.signedOut : (words ?? text.waiting)
  return (
    <Notice
      look='warn'
      icon='offline'
      words={[state, reason].filter(Boolean).join('')}
      act={{ words: text.sendNow, onTap: onSend }}
    />
  )
}
