import { View } from '@tarojs/components'
import type { Failure } from '@/contract/shared/failure'
import type { Me, ProfileField } from '@/contract/people/identity.schema'
import { sharedText } from '@/shared/shared.text'
import { TextField } from '@/shared/ui/form/text-field'
import { Notice } from '@/shared/ui/notice'
import { useWords } from '@/shared/ui/shell'
import {
  draftOf,
  hasCurrentConsent,
  problemsOf,
  type RequiredField,
  type ProfileDraft,
} from '../profile.model'
import { profileText } from '../profile.text'
import { RequiredFields, type District } from './required-fields'
import { ConsentField } from './consent-field'
import { PhoneButton } from './phone-button'
import './profile-form.scss'

/** Of account.store: what is typed survives leaving, and a failed try. */
interface Desk {
  typed: Partial<ProfileDraft>
  tried: boolean
  failure?: Failure
  type: (change: Partial<ProfileDraft>) => void
  takePhone: (code: string) => Promise<Me | undefined>
}

interface Props {
  me: Me | undefined
  /** Besides name and phone. */
  asks: ProfileField[]
  districts: District[]
  desk: Desk
  /** What an answer has told about them. */
  onKnown: (me: Me) => void
  onNotice: () => void
}

/** Only what is asked for, prefilled. Saving it is for the page's button. */
export function ProfileForm({ me, asks, districts, desk, onKnown, onNotice }: Props) {
  const text = useWords(profileText)
  const shared = useWords(sharedText)
  const { typed, tried, failure, type, takePhone } = desk
  const draft = draftOf(me, typed)
  const problems = tried ? problemsOf(draft, me, asks) : {}
  const problemAt = (field: RequiredField) => {
    const problem = problems[field]
    return problem && (problem === 'noNumber' ? text.noNumber : text.missing[field])
  }
  const mayPress = hasCurrentConsent(me) || draft.agreed // WeChat's number goes to the server at once
  const kept = me?.profile?.phone
  return (
    <View className='profile-form'>
      <TextField
        label={text.field.name}
        value={draft.name}
        maxLength={40}
        hint={text.hint.name}
        problem={problemAt('name')}
        onChange={(name) => type({ name })}
      />
      <TextField
        label={text.field.phone}
        value={draft.phone}
        type='number'
        maxLength={20}
        hint={text.hint.phone}
        problem={problemAt('phone')}
        {...(kept && { placeholder: text.phoneKept(kept) })}
        onChange={(phone) => type({ phone })}
      />
      {mayPress && (
        <PhoneButton
          words={text.fromWeChat}
          onCode={(code) => void takePhone(code).then((known) => known && onKnown(known))}
        />
      )}
      <RequiredFields {...{ asks, districts, draft, problemAt, type }} />
      <ConsentField
        given={hasCurrentConsent(me) ? me?.consent : undefined}
        on={draft.agreed}
        problem={problemAt('consent')}
        onChange={(agreed) => type({ agreed })}
        onNotice={onNotice}
      />
      {failure && (
        <View className='profile-form__failure'>
          <Notice look='bad' icon='alert' words={shared.failure[failure.code]} />
        </View>
      )}
    </View>
  )
}
