import { View } from '@tarojs/components'
import type { Failure } from '@/contract/shared/failure'
import type { Me, ProfileField } from '@/contract/people/identity.schema'
import { failureText } from '@/shared/failure.text'
import { TextField } from '@/shared/ui/form/text-field'
import { Notice } from '@/shared/ui/notice'
import { useWords } from '@/shared/ui/shell'
import {
  toProfileDraft,
  hasCurrentConsent,
  profileProblems,
  type RequiredField,
  type ProfileDraft,
} from '../profile.model'
import { profileText } from '../profile.text'
import { RequiredFields, type District } from './required-fields'
import { ConsentField } from './consent-field'
import { PhoneButton } from './phone-button'
import './profile-form.scss'

/** The part of `useProfileDraft` that the form needs. Components get stores as props. */
interface DraftStore {
  typed: Partial<ProfileDraft>
  tried: boolean
  failure?: Failure
  update: (change: Partial<ProfileDraft>) => void
  takePhone: (code: string) => Promise<Me | undefined>
}

interface Props {
  me: Me | undefined
  /** Fields required besides name and phone. */
  asks: ProfileField[]
  districts: District[]
  store: DraftStore
  /** The server returned the citizen with the phone number from WeChat. */
  onUpdated: (me: Me) => void
  onNotice: () => void
}

/** Only the required fields, prefilled. The page has the button to save. */
export function ProfileForm({ me, asks, districts, store, onUpdated, onNotice }: Props) {
  const text = useWords(profileText)
  const failures = useWords(failureText)
  const { typed, tried, failure, update, takePhone } = store
  const draft = toProfileDraft(me, typed)
  const problems = tried ? profileProblems(draft, me, asks) : {}
  const problemAt = (field: RequiredField) => {
    const problem = problems[field]
    return problem && (problem === 'invalidPhone' ? text.invalidPhone : text.missing[field])
  }
  const canTakePhone = hasCurrentConsent(me) || draft.agreed // WeChat's number is sent at once
  const storedPhone = me?.profile?.phone
  return (
    <View className='profile-form'>
      <TextField
        label={text.field.name}
        value={draft.name}
        maxLength={40}
        hint={text.hint.name}
        problem={problemAt('name')}
        onChange={(name) => update({ name })}
      />
      <TextField
        label={text.field.phone}
        value={draft.phone}
        type='number'
        maxLength={20}
        hint={text.hint.phone}
        problem={problemAt('phone')}
        {...(storedPhone && { placeholder: text.phoneStored(storedPhone) })}
        onChange={(phone) => update({ phone })}
      />
      {canTakePhone && (
        <PhoneButton
          words={text.fromWeChat}
          onCode={(code) => void takePhone(code).then((updated) => updated && onUpdated(updated))}
        />
      )}
      <RequiredFields
        asks={asks}
        districts={districts}
        draft={draft}
        problemAt={problemAt}
        onChange={update}
      />
      <ConsentField
        given={hasCurrentConsent(me) ? me?.consent : undefined}
        on={draft.agreed}
        problem={problemAt('consent')}
        onChange={(agreed) => update({ agreed })}
        onNotice={onNotice}
      />
      {failure && (
        <View className='profile-form__failure'>
          <Notice look='bad' icon='alert' words={failures[failure.code]} />
        </View>
      )}
    </View>
  )
}
