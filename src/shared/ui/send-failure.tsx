import { View } from '@tarojs/components'
import type { Failure } from '@/contract/shared/failure'
import { textSheetText } from '@/shared/text-sheet.text'
import { failureText } from '@/shared/failure.text'
import { Notice } from './notice'
import { useWords } from './shell'

/** Why sending failed. Renders nothing without a failure. */
export function SendFailure({ failure }: { failure: Failure | undefined }) {
  const { notSent } = useWords(textSheetText)
  const failures = useWords(failureText)
  if (!failure) return null
  return (
    <View className='section'>
      <Notice look='bad' icon='alert' words={`${notSent} ${failures[failure.code]}`} />
    </View>
  )
}
