import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import { sharedText } from '@/shared/shared.text'
import { Button } from '@/shared/ui/button'
import { TextField } from '@/shared/ui/form/text-field'
import { Notice } from '@/shared/ui/notice'
import { Sheet } from '@/shared/ui/sheet'
import { useWords } from '@/shared/ui/shell'
import type { Act } from '../../training-state.model'
import { trainingText, type Concerned } from '../training.text'
import '../../components/staff-form.scss'

interface Props {
  /** None while the sheet is closed. */
  act: Act | undefined
  concerned: Concerned
  busy: boolean
  failure: Failure | undefined
  onConfirm: (act: Act, reason: string) => void
  onClose: () => void
}

/** What follows from an act, before it is done: who is told, and what happens to who waits. */
export function ActSheet({ act, onClose, ...rest }: Props) {
  const text = useWords(trainingText)
  return (
    <Sheet open={!!act} title={act ? text.actTitle[act] : ''} onClose={onClose}>
      {act && <Consequences act={act} {...rest} />}
    </Sheet>
  )
}

function Consequences({
  act,
  concerned,
  busy,
  failure,
  onConfirm,
}: Omit<Props, 'act' | 'onClose'> & { act: Act }) {
  const text = useWords(trainingText)
  const { failure: words } = useWords(sharedText)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const needsWhy = act === 'call_off'
  const confirm = () => {
    setTried(true)
    if (!needsWhy || reason.trim()) onConfirm(act, reason.trim())
  }
  return (
    <View>
      {text.consequences[act](concerned).map((line) => (
        <View key={line} className='staff-form__line'>
          <Text>{line}</Text>
        </View>
      ))}
      {needsWhy && (
        <TextField
          label={text.whyLabel}
          hint={text.whyHint}
          maxLength={200}
          problem={tried && !reason.trim() ? text.whyMissing : undefined}
          value={reason}
          onChange={setReason}
        />
      )}
      {failure && <Notice look='bad' icon='alert' words={words[failure.code]} />}
      <View className='staff-form__confirm'>
        <Button
          look='primary'
          size='block'
          busy={busy}
          words={busy ? text.doing : text.confirm[act]}
          onTap={confirm}
        />
      </View>
    </View>
  )
}
