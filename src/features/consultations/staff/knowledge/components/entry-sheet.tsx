import { View } from '@tarojs/components'
import type { Failure } from '@/contract/shared/failure'
import { failureText } from '@/shared/failure.text'
import { Button } from '@/shared/ui/button'
import { Notice } from '@/shared/ui/notice'
import { Sheet } from '@/shared/ui/sheet'
import { useWords } from '@/shared/ui/shell'
import { entriesText } from '../entries.text'
import { Consequences } from '../../case/components/action-notices'

export type EntryAction = 'publish' | 'withdraw'

interface Props {
  /** Undefined: the sheet is closed. */
  act: EntryAction | undefined
  busy: boolean
  failure: Failure | undefined
  onConfirm: (act: EntryAction) => void
  onClose: () => void
}

/** Confirms publishing or withdrawing, with its consequences. */
export function EntrySheet({ act, busy, failure, onConfirm, onClose }: Props) {
  const text = useWords(entriesText)
  const failures = useWords(failureText)
  return (
    <Sheet open={!!act} title={act ? text[act] : ''} onClose={onClose}>
      {act && (
        <View>
          <Consequences lines={act === 'publish' ? text.publishes : text.withdraws} />
          {failure && <Notice look='bad' icon='alert' words={failures[failure.code]} />}
          <View className='desk-confirm'>
            <Button
              look='primary'
              size='block'
              busy={busy}
              words={busy ? text.busy : text[act]}
              onTap={() => onConfirm(act)}
            />
          </View>
        </View>
      )}
    </Sheet>
  )
}
