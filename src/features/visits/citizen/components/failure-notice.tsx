import { View } from '@tarojs/components'
import type { FailureCode } from '@/contract/shared/failure'
import { failureText } from '@/shared/failure.text'
import { Notice } from '@/shared/ui/notice'
import { useWords } from '@/shared/ui/shell'

interface Props {
  code: FailureCode | undefined
  /** Messages specific to this page; other codes get the general message. */
  messages: Partial<Record<FailureCode, string>>
}

/** The reason of a failure, and what to do now. */
export function FailureNotice({ code, messages }: Props) {
  const failures = useWords(failureText)
  if (!code) return null
  return (
    <View className='section'>
      <Notice look='bad' icon='alert' words={messages[code] ?? failures[code]} />
    </View>
  )
}
