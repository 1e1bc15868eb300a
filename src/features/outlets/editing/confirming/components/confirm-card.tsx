import { Text, View } from '@tarojs/components'
import type { EditToConfirm } from '@/contract/facts/outlet-edits.schema'
import { dateWords } from '@/contract/shared/date-words.rules'
import type { Failure } from '@/contract/shared/failure'
import type { IsoDay } from '@/contract/shared/time.types'
import { spaced } from '@/shared/lib/spaced'
import { Button } from '@/shared/ui/button'
import { Section } from '@/shared/ui/section'
import { SendFailure } from '@/shared/ui/send-failure'
import { useShell, useWords } from '@/shared/ui/shell'
import { changeWords } from '../../change-words.model'
import { outletEditsText } from '../../outlet-edits.text'
import { confirmationsText } from '../confirmations.text'

interface Props {
  /** Nothing is drawn if there is nothing to confirm. */
  edits: EditToConfirm[]
  today: IsoDay
  busy: boolean
  failure: Failure | undefined
  onConfirm: (ids: string[]) => void
}

/** Asks whether what was stated half a year ago still holds: all of it with one tap, or field by field. */
export function ConfirmCard({ edits, today, busy, failure, onConfirm }: Props) {
  const text = useWords(confirmationsText)
  if (edits.length === 0) return null
  return (
    <Section title={text.title}>
      <Text className='cap'>{text.lead}</Text>
      <SendFailure failure={failure} />
      <View className='card num'>
        {edits.map((edit) => (
          <Statement
            key={edit.id}
            edit={edit}
            today={today}
            {...(edits.length > 1 && !busy && { onConfirm: () => onConfirm([edit.id]) })}
          />
        ))}
      </View>
      <View className='desk-lines'>
        <Button
          look='primary'
          size='block'
          sends={false}
          busy={busy}
          words={busy ? text.confirming : edits.length > 1 ? text.allHold : text.holds}
          onTap={() => onConfirm(edits.map(({ id }) => id))}
        />
      </View>
      <Text className='cap'>{text.otherwise}</Text>
    </Section>
  )
}

interface StatementProps {
  edit: EditToConfirm
  today: IsoDay
  onConfirm?: () => void
}

function Statement({ edit: { change, until }, today, onConfirm }: StatementProps) {
  const text = useWords(confirmationsText)
  const { field } = useWords(outletEditsText)
  const { language } = useShell()
  const name = field[change.field]
  const fades = until > today ? text.fades : text.faded
  return (
    <View className='desk-card desk-card__one'>
      <Text className='cap desk-card__line'>{name}</Text>
      {changeWords(change, language).map((line) => (
        <Text key={line} className='strong desk-card__line'>
          {line}
        </Text>
      ))}
      <Text className='cap desk-card__line'>{spaced(fades(dateWords(until, language)))}</Text>
      {onConfirm && (
        <View className='desk-card__acts'>
          <Button
            look='line'
            size='s'
            words={text.holds}
            label={`${name} ${text.holds}`}
            onTap={onConfirm}
          />
        </View>
      )}
    </View>
  )
}
