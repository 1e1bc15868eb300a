import { View } from '@tarojs/components'
import { useState } from 'react'
import { isBlank, meantLine } from '@/contract/shared/as-meant/text.rules'
import type { QueueToday } from '@/contract/visits/staff.schema'
import { visitSettings } from '@/contract/visits/visits.settings'
import type { Failure } from '@/contract/shared/failure'
import { failureText } from '@/shared/failure.text'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { TextField } from '@/shared/ui/form/text-field'
import { Icon } from '@/shared/ui/icon'
import { Notice } from '@/shared/ui/notice'
import { Sheet } from '@/shared/ui/sheet'
import { useWords } from '@/shared/ui/shell'
import { queueText } from '../queue.text'
import '../../components/reception.scss'

interface WindowProps {
  open: boolean
  windows: QueueToday['windows']
  chosen: string | undefined
  onChoose: (window: string) => void
  onClose: () => void
}

/** Selects the window at which this phone is used. */
export function WindowSheet({ open, windows, chosen, onChoose, onClose }: WindowProps) {
  const text = useWords(queueText)
  return (
    <Sheet open={open} title={text.chooseWindow} onClose={onClose}>
      <View>
        {windows.map(({ id, name }) => (
          <Cell
            key={id}
            title={name}
            role='button'
            act={id === chosen ? <Icon name='check' /> : <View />}
            onTap={() => onChoose(id)}
          />
        ))}
      </View>
    </Sheet>
  )
}

interface DelayProps {
  open: boolean
  /** The published note. */
  current: string | undefined
  busy: boolean
  failure: Failure | undefined
  /** Undefined withdraws the note. */
  onSend: (text: string | undefined) => void
  onClose: () => void
  /** Unsent text; it is kept when the sheet is closed. */
  typed: string
  onType: (text: string) => void
}

/** Edits the outlet's note about a longer wait. */
export function DelaySheet({ open, onClose, ...rest }: DelayProps) {
  const text = useWords(queueText)
  return (
    <Sheet open={open} title={text.delay} onClose={onClose}>
      <DelayForm {...rest} />
    </Sheet>
  )
}

function DelayForm({
  current,
  busy,
  failure,
  typed,
  onType,
  onSend,
}: Omit<DelayProps, 'open' | 'onClose'>) {
  const text = useWords(queueText)
  const failures = useWords(failureText)
  const [tried, setTried] = useState(false)
  const send = () => {
    setTried(true)
    if (!isBlank(typed)) onSend(meantLine(typed))
  }
  return (
    <View>
      <TextField
        label={text.delayLabel}
        hint={text.delayHint}
        maxLength={visitSettings.maxNoteLength}
        problem={tried && isBlank(typed) ? text.delayMissing : undefined}
        value={typed}
        onChange={onType}
      />
      {failure && <Notice look='bad' icon='alert' words={failures[failure.code]} />}
      <View className='reception__confirm'>
        <Button
          look='primary'
          size='block'
          busy={busy}
          words={busy ? text.busy : text.delaySend}
          onTap={send}
        />
      </View>
      {current && (
        <View className='reception__confirm'>
          <Button
            look='quiet'
            size='block'
            words={text.delayBack}
            onTap={() => onSend(undefined)}
          />
        </View>
      )}
    </View>
  )
}
