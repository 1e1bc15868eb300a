import { Text, View } from '@tarojs/components'
import type { Me } from '@/contract/people/identity.schema'
import { consentVersion } from '@/contract/people/profile.rules'
import { dayOf } from '@/contract/shared/moment-words.rules'
import { dayWords } from '@/contract/shared/date-words.rules'
import { aria } from '@/shared/ui/aria'
import { CheckRow } from '@/shared/ui/form/check-row'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { profileText } from '../profile.text'

interface Props {
  /** Consent to the current notice; undefined: it is asked for. */
  given: Me['consent'] | undefined
  on: boolean
  problem: string | undefined
  onChange: (on: boolean) => void
  onNotice: () => void
}

/** Consent is asked for once per version of the notice and is never pre-ticked. */
export function ConsentField({ given, on, problem, onChange, onNotice }: Props) {
  const text = useWords(profileText)
  const { language } = useShell()
  const words = text.agree(consentVersion)
  return (
    <View className='profile-form__agree'>
      <Text className='cap'>{text.needed}</Text>
      {given ? (
        <Text className='cap'>
          {text.agreed(given.version, dayWords(dayOf(given.givenAt), language))}
        </Text>
      ) : (
        <CheckRow on={on} label={words} onChange={onChange}>
          <Text>{words}</Text>
        </CheckRow>
      )}
      {problem && (
        <Text className='field__problem' {...aria({ role: 'alert' })}>
          {problem}
        </Text>
      )}
      <Tap className='profile-form__notice' role='link' onTap={onNotice}>
        <Text>{text.notice}</Text>
      </Tap>
    </View>
  )
}
