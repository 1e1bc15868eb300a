import { View } from '@tarojs/components'
import type { FailureCode } from '@/contract/shared/failure'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { Notice } from '@/shared/ui/notice'
import { useShell, useWords } from '@/shared/ui/shell'
import { doorText } from '../door.text'
import './door.scss'

interface Props {
  /** When the roster was read; undefined while online. */
  readAt: string | undefined
  unsent: number
  failure: FailureCode | undefined
  now: number
  onSend: () => void
  onSignIn: () => void
}

const refusals: FailureCode[] = ['not_found', 'conflict', 'forbidden', 'invalid']

/** Check-ins that are not sent yet, the age of the roster, and how long it is kept. */
export function DoorNotices({ readAt, unsent, failure, now, onSend, onSignIn }: Props) {
  const text = useWords(doorText)
  const { language } = useShell()
  const signedOut = failure === 'signed_out'
  return (
    <View className='door__below'>
      {failure && refusals.includes(failure) && (
        <Notice look='bad' icon='alert' words={text.refused} />
      )}
      {unsent > 0 && failure && (
        <Notice
          look='warn'
          icon='offline'
          words={text.unsent(unsent)}
          act={
            signedOut
              ? { words: text.signIn, onTap: onSignIn }
              : { words: text.sendNow, onTap: onSend }
          }
        />
      )}
      <Notice
        look='plain'
        icon='offline'
        words={`${readAt ? text.offlineFrom(momentWords(readAt, now, language)) : ''}${text.offline}`}
      />
    </View>
  )
}
