import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { meantName } from '@/contract/shared/as-meant/name.rules'
import { isBlank, meantLine } from '@/contract/shared/as-meant/text.rules'
import type { Failure } from '@/contract/shared/failure'
import type { RosterEntry } from '@/contract/trainings/staff.schema'
import { dayAndWeekday, dayOf } from '@/contract/shared/moment-words.rules'
import { failureText } from '@/shared/failure.text'
import { Button } from '@/shared/ui/button'
import { TextField } from '@/shared/ui/form/text-field'
import { Notice } from '@/shared/ui/notice'
import { Sheet } from '@/shared/ui/sheet'
import { useShell, useWords } from '@/shared/ui/shell'
import { correctNameText } from '../correct-name.text'
import '../../components/staff-form.scss'

interface Props {
  /** Undefined: the sheet is closed. */
  entry: RosterEntry | undefined
  busy: boolean
  failure: Failure | undefined
  /** What is typed and not sent yet. */
  draft: { name?: string; reason?: string }
  onType: (part: Props['draft']) => void
  onCorrect: (correction: { name: string; reason: string }) => void
  onClose: () => void
}

/** Corrects the name that somebody was enrolled under, with a reason. */
export function CorrectNameSheet({ entry, onClose, ...rest }: Props) {
  const text = useWords(correctNameText)
  return (
    <Sheet open={entry !== undefined} title={text.title} onClose={onClose}>
      {entry && <Correction entry={entry} {...rest} />}
    </Sheet>
  )
}

interface CorrectionProps extends Omit<Props, 'entry' | 'onClose'> {
  entry: RosterEntry
}

function Correction({ entry, busy, failure, draft, onType, onCorrect }: CorrectionProps) {
  const text = useWords(correctNameText)
  const failures = useWords(failureText)
  const { name = entry.name ?? '', reason = '' } = draft
  const [tried, setTried] = useState(false)
  const meant = meantName(name)
  const isNamed = meant !== '' && meant !== entry.name
  const send = () => {
    setTried(true)
    if (isNamed && !isBlank(reason)) onCorrect({ name: meant, reason: meantLine(reason) })
  }
  return (
    <View>
      <Notice look='plain' words={text.note} />
      <History entry={entry} />
      <TextField
        label={text.name}
        maxLength={40}
        problem={tried && !isNamed ? text.nameMissing : undefined}
        value={name}
        onChange={(typed) => onType({ name: typed })}
      />
      <TextField
        label={text.reason}
        hint={text.reasonHint}
        maxLength={200}
        problem={tried && isBlank(reason) ? text.reasonMissing : undefined}
        value={reason}
        onChange={(typed) => onType({ reason: typed })}
      />
      {failure && (
        <Notice
          look='bad'
          icon='alert'
          words={failure.code === 'conflict' ? text.gone : failures[failure.code]}
        />
      )}
      <View className='staff-form__confirm'>
        <Button
          look='primary'
          size='block'
          busy={busy}
          words={busy ? text.sending : text.send}
          onTap={send}
        />
      </View>
    </View>
  )
}

function History({ entry: { nameCorrections = [] } }: { entry: RosterEntry }) {
  const text = useWords(correctNameText)
  const { language } = useShell()
  return (
    <>
      {nameCorrections.map(({ at, from = text.nobody, to = text.nobody, reason }) => (
        <Text key={at} className='para'>
          {text.history(dayAndWeekday(dayOf(at), language), from, to, reason)}
        </Text>
      ))}
    </>
  )
}
