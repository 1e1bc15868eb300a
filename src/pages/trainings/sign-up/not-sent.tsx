import { View } from '@tarojs/components'
import { useFacts } from '@/features/facts/published/facts.store'
import { outletNames } from '@/features/facts/published/place.model'
import { signUpText } from '@/features/trainings/enrollment/sign-up.text'
import { isUncertain } from '@/shared/lib/remote'
import { failureText } from '@/shared/failure.text'
import { Notice } from '@/shared/ui/notice'
import { OverlapSheet } from '@/shared/ui/overlap-sheet'
import { useShell, useWords } from '@/shared/ui/shell'
import type { useSignUp } from './use-sign-up'

interface Props {
  sending: ReturnType<typeof useSignUp>
  /** Signs up although the citizen has something else at that time. */
  onYes: () => void
}

/** Why the sign-up failed, or the question about an overlap. Without an answer, sending again is safe. */
export function NotSent({ sending: { failure, busy, dismissFailure }, onYes }: Props) {
  const text = useWords(signUpText)
  const failures = useWords(failureText)
  const { language } = useShell()
  const outletName = outletNames(useFacts().facts, language)
  const code = failure?.code
  const words =
    failure && isUncertain(failure) ? text.notSure : code && (text.failed[code] ?? failures[code])
  return (
    <>
      {words && code !== 'overlap' && (
        <View className='sign-up__notice'>
          <Notice look='bad' icon='alert' words={words} />
        </View>
      )}
      <OverlapSheet
        failure={failure}
        what='signUp'
        outletName={outletName}
        busy={busy}
        onYes={onYes}
        onClose={dismissFailure}
      />
    </>
  )
}
