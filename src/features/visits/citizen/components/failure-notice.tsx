import { View } from '@tarojs/components'
import type { FailureCode } from '@/contract/shared/failure'
import { sharedText } from '@/shared/shared.text'
import { Notice } from '@/shared/ui/notice'
import { useWords } from '@/shared/ui/shell'

interface Props {
  code: FailureCode | undefined
  /** What it means here; of the others what it means everywhere. */
  messages: Partial<Record<FailureCode, string>>
}

/** Why something was not done, and what to do now. Nothing where it was. */
export function FailureNotice({ code, messages }: Props) {
  const { failure } = useWords(sharedText)
  if (!code) return null
  return (
    <View className='section'>
      <Notice look='bad' icon='alert' words={messages[code] ?? failure[code]} />
    </View>
  )
}
