import { View } from '@tarojs/components'
import type { Failure } from '@/contract/shared/failure'
import { sharedText } from '@/shared/shared.text'
import { unsentText } from '@/shared/unsent.text'
import { Button } from './button'
import { Notice } from './notice'
import { useWords } from './shell'

interface Props {
  /** On its way at this moment. */
  busy: boolean
  failure: Failure | undefined
  /** It will not go out by itself. */
  refused: boolean
  /** What waits, by its name. */
  words?: string
  onSend: () => void
  onChange?: () => void
}

/** Something that is on the phone and not on the server yet, and what to do about it. */
export function UnsentCard({ busy, failure, refused, words, onSend, onChange }: Props) {
  const text = useWords(unsentText)
  const { failure: why } = useWords(sharedText)
  if (busy) return <Notice look='plain' icon='clock' words={text.sending} />
  const said =
    failure && failure.code !== 'offline' && failure.code !== 'signed_out'
      ? why[failure.code]
      : undefined
  if (refused)
    return (
      <View>
        <Notice look='bad' icon='alert' words={[text.refused, said].filter(Boolean).join('')} />
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
  const waits = failure?.code === 'signed_out' ? text.signedOut : (words ?? text.waiting)
  return (
    <Notice
      look='warn'
      icon='offline'
      words={[waits, said].filter(Boolean).join('')}
      act={{ words: text.sendNow, onTap: onSend }}
    />
  )
}
