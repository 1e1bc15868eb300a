import { Text, View } from '@tarojs/components'
import type { Failure } from '@/contract/shared/failure'
import { failureText } from '@/shared/failure.text'
import { Button } from '@/shared/ui/button'
import { Notice } from '@/shared/ui/notice'
import { useWords } from '@/shared/ui/shell'
import { formText } from '../form.text'

interface Props {
  copied: boolean
  failure: Failure | undefined
  /** Another person saved a newer version. */
  newer: boolean
  onTheirs: () => void
  onMine: () => void
}

export function EditNotices({ copied, failure, newer, onTheirs, onMine }: Props) {
  const text = useWords(formText)
  if (newer)
    return (
      <View>
        <Notice look='warn' icon='alert' words={text.conflict} />
        <View className='staff-form__acts'>
          <Button look='second' size='s' words={text.takeTheirs} onTap={onTheirs} />
          <Button look='line' sends size='s' words={text.keepMine} onTap={onMine} />
        </View>
      </View>
    )
  if (failure) return <Failed failure={failure} />
  return copied ? <Notice look='plain' words={text.copyNote} /> : null
}

function Failed({ failure: { code, count } }: { failure: Failure }) {
  const text = useWords(formText)
  const failures = useWords(failureText)
  const words =
    code === 'below_enrolled' && count !== undefined ? text.belowEnrolled(count) : failures[code]
  return <Notice look='bad' icon='alert' words={words} />
}

interface ActionProps {
  /** The number of fields with problems; 0 before saving was attempted. */
  left: number
  busy: boolean
  onSave: () => void
}

export function EditActions({ left, busy, onSave }: ActionProps) {
  const text = useWords(formText)
  return (
    <>
      {left > 0 && <Text className='action-bar__note staff-form__left'>{text.left(left)}</Text>}
      <Button look='primary' words={busy ? text.saving : text.save} busy={busy} onTap={onSave} />
    </>
  )
}
