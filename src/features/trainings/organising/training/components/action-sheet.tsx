import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { isBlank, meantLine } from '@/contract/shared/as-meant/text.rules'
import type { Failure } from '@/contract/shared/failure'
import { failureText } from '@/shared/failure.text'
import { Button } from '@/shared/ui/button'
import { TextField } from '@/shared/ui/form/text-field'
import { Notice } from '@/shared/ui/notice'
import { Sheet } from '@/shared/ui/sheet'
import { useWords } from '@/shared/ui/shell'
import type { TrainingAction } from '../../training-state.model'
import { trainingText, type AffectedPeople } from '../training.text'
import '../../components/staff-form.scss'

interface Props {
  /** Undefined while the sheet is closed. */
  action: TrainingAction | undefined
  affected: AffectedPeople
  busy: boolean
  failure: Failure | undefined
  /** Typed and not sent yet. */
  reason: string
  onReason: (reason: string) => void
  onConfirm: (action: TrainingAction, reason: string) => void
  onClose: () => void
}

/** Explains the consequences of an action for the people enrolled and waiting, and confirms it. */
export function TrainingActionSheet({ action, onClose, ...rest }: Props) {
  const text = useWords(trainingText)
  return (
    <Sheet open={!!action} title={action ? text.actTitle[action] : ''} onClose={onClose}>
      {action && <Consequences action={action} {...rest} />}
    </Sheet>
  )
}

function Consequences({
  action,
  affected,
  busy,
  failure,
  reason,
  onReason,
  onConfirm,
}: Omit<Props, 'action' | 'onClose'> & { action: TrainingAction }) {
  const text = useWords(trainingText)
  const failures = useWords(failureText)
  const [tried, setTried] = useState(false)
  const needsReason = action === 'call_off'
  const confirm = () => {
    setTried(true)
    if (!needsReason || !isBlank(reason)) onConfirm(action, meantLine(reason))
  }
  return (
    <View>
      {text.consequences[action](affected).map((line) => (
        <View key={line} className='staff-form__line'>
          <Text>{line}</Text>
        </View>
      ))}
      {needsReason && (
        <TextField
          label={text.whyLabel}
          hint={text.whyHint}
          maxLength={200}
          problem={tried && isBlank(reason) ? text.whyMissing : undefined}
          value={reason}
          onChange={onReason}
        />
      )}
      {failure && <Notice look='bad' icon='alert' words={failures[failure.code]} />}
      <View className='staff-form__confirm'>
        <Button
          look='primary'
          size='block'
          busy={busy}
          words={busy ? text.doing : text.confirm[action]}
          onTap={confirm}
        />
      </View>
    </View>
  )
}
