import { Text, View } from '@tarojs/components'
import type { Failure } from '@/contract/shared/failure'
import { failureText } from '@/shared/failure.text'
import { Button } from '@/shared/ui/button'
import { Notice } from '@/shared/ui/notice'
import { Sheet } from '@/shared/ui/sheet'
import { useWords } from '@/shared/ui/shell'
import { rosterText } from '../roster.text'
import '../../components/staff-form.scss'

interface Props {
  open: boolean
  state: 'before' | 'making' | 'made'
  failure: Failure | undefined
  onMake: () => void
  onSave: () => void
  onClose: () => void
}

/** Explains the rules for personal data before a roster is exported as a file. */
export function ExportSheet({ open, state, failure, onMake, onSave, onClose }: Props) {
  const text = useWords(rosterText)
  const failures = useWords(failureText)
  return (
    <Sheet open={open} title={text.export} onClose={onClose}>
      <View>
        {text.exportBefore.map((line) => (
          <View key={line} className='staff-form__line'>
            <Text>{line}</Text>
          </View>
        ))}
        {failure && <Notice look='bad' icon='alert' words={failures[failure.code]} />}
        <View className='staff-form__confirm'>
          {state === 'made' ? (
            <Button look='primary' size='block' words={text.exportSave} onTap={onSave} />
          ) : (
            <Button
              look='primary'
              size='block'
              busy={state === 'making'}
              words={state === 'making' ? text.exportMaking : text.exportMake}
              onTap={onMake}
            />
          )}
        </View>
      </View>
    </Sheet>
  )
}
