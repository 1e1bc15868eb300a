import { View } from '@tarojs/components'
import { useState } from 'react'
import { isBlank } from '@/contract/shared/as-meant/text.rules'
import { meantName } from '@/contract/shared/as-meant/name.rules'
import type { Failure } from '@/contract/shared/failure'
import type { Way } from '@/contract/trainings/trainings.schema'
import { failureText } from '@/shared/failure.text'
import { Button } from '@/shared/ui/button'
import { ChoiceField } from '@/shared/ui/form/choice-field'
import { TextField } from '@/shared/ui/form/text-field'
import { Notice } from '@/shared/ui/notice'
import { Sheet } from '@/shared/ui/sheet'
import { useWords } from '@/shared/ui/shell'
import { trainingWaysText } from '@/shared/training-ways.text'
import { rosterText } from '../roster.text'
import '../../components/staff-form.scss'

interface Props {
  open: boolean
  ways: Way[]
  busy: boolean
  failure: Failure | undefined
  /** What is typed and not sent yet. */
  draft: { name?: string; way?: Way }
  onType: (part: Props['draft']) => void
  onAdd: (way: Way, name: string) => void
  onClose: () => void
}

/** Admits a visitor who has not signed up. */
export function WalkInSheet({ open, onClose, ...rest }: Props) {
  const text = useWords(rosterText)
  return (
    <Sheet open={open} title={text.addWalkIn} onClose={onClose}>
      {open && <WalkIn {...rest} />}
    </Sheet>
  )
}

function WalkIn({ ways, busy, failure, draft, onType, onAdd }: Omit<Props, 'open' | 'onClose'>) {
  const text = useWords(rosterText)
  const names = useWords(trainingWaysText)
  const failures = useWords(failureText)
  const { name = '' } = draft
  const [tried, setTried] = useState(false)
  const way = draft.way ?? ways[0]
  const add = () => {
    setTried(true)
    if (!isBlank(name) && way) onAdd(way, meantName(name))
  }
  return (
    <View>
      <Notice look='plain' words={text.walkInNote} />
      <TextField
        label={text.walkInName}
        maxLength={40}
        problem={tried && isBlank(name) ? text.walkInMissing : undefined}
        value={name}
        onChange={(typed) => onType({ name: typed })}
      />
      {ways.length > 1 && (
        <ChoiceField
          label={text.walkInWay}
          options={ways.map((value) => ({ value, words: names[value] }))}
          chosen={way ? [way] : []}
          onPress={(chosen) => onType({ way: chosen })}
        />
      )}
      {failure && <Notice look='bad' icon='alert' words={failures[failure.code]} />}
      <View className='staff-form__confirm'>
        <Button
          look='primary'
          size='block'
          busy={busy}
          words={busy ? text.lettingIn : text.letIn}
          onTap={add}
        />
      </View>
    </View>
  )
}
