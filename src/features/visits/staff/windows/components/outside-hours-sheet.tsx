import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { isBlank, meantLine } from '@/contract/shared/as-meant/text.rules'
import type { Failure } from '@/contract/shared/failure'
import type { StaffSlot } from '@/contract/visits/staff.schema'
import { whenWords } from '@/contract/shared/moment-words.rules'
import { failureText } from '@/shared/failure.text'
import { Button } from '@/shared/ui/button'
import { TextField } from '@/shared/ui/form/text-field'
import { Notice } from '@/shared/ui/notice'
import { Sheet } from '@/shared/ui/sheet'
import { useShell, useWords } from '@/shared/ui/shell'
import { outsideHoursText } from '../outside-hours.text'

interface Props {
  /** Undefined: the sheet is closed. */
  slots: StaffSlot[] | undefined
  busy: boolean
  /** Of saving with a decision. */
  failure: Failure | undefined
  /** Typed and not sent yet. */
  reason: string
  onReason: (reason: string) => void
  onKeep: () => void
  onCallOff: (reason: string) => void
  onClose: () => void
}

/** Asks what becomes of the appointments that the new hours no longer provide for. */
export function OutsideHoursSheet({ slots, onClose, ...rest }: Props) {
  const text = useWords(outsideHoursText)
  const appointments = (slots ?? []).reduce((sum, { taken }) => sum + taken, 0)
  return (
    <Sheet open={slots !== undefined} title={text.title(appointments)} onClose={onClose}>
      {slots && <Decision slots={slots} {...rest} />}
    </Sheet>
  )
}

const maxShown = 8

type DecisionProps = Omit<Props, 'slots' | 'onClose'> & { slots: StaffSlot[] }

function Decision({ slots, busy, failure, reason, onReason, onKeep, onCallOff }: DecisionProps) {
  const text = useWords(outsideHoursText)
  const failures = useWords(failureText)
  const { language } = useShell()
  const [tried, setTried] = useState(false)
  const callOff = () => {
    setTried(true)
    if (!isBlank(reason)) onCallOff(meantLine(reason))
  }
  return (
    <View>
      {slots.slice(0, maxShown).map(({ startsAt, endsAt, taken }) => (
        <Text key={startsAt} className='para num'>
          {text.slot(whenWords(startsAt, endsAt, language), taken)}
        </Text>
      ))}
      {slots.length > maxShown && (
        <Text className='para'>{text.more(slots.length - maxShown)}</Text>
      )}
      <Notice look='plain' words={text.note} />
      <Button
        look='primary'
        sends={false}
        size='block'
        busy={busy}
        words={busy ? text.saving : text.keep}
        onTap={onKeep}
      />
      <TextField
        label={text.reason}
        hint={text.reasonHint}
        maxLength={120}
        problem={tried && isBlank(reason) ? text.reasonMissing : undefined}
        value={reason}
        onChange={onReason}
      />
      {failure && <Notice look='bad' icon='alert' words={failures[failure.code]} />}
      <Button look='line' sends size='block' busy={busy} words={text.callOff} onTap={callOff} />
    </View>
  )
}
