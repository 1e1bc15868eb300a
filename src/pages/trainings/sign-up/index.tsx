import { View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { Me } from '@/contract/people/identity.schema'
import { own } from '@/contract/shared/own.rules'
import type { Training, Way } from '@/contract/trainings/trainings.schema'
import { isComplete } from '@/features/people/profile/profile.model'
import { useSignUpDrafts } from '@/features/trainings/enrollment/sign-up-drafts.store'
import { signUpText } from '@/features/trainings/enrollment/sign-up.text'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { expectedOutcomeFor } from '@/features/trainings/enrollment/sign-up.model'
import { useTraining } from '@/features/trainings/catalogue/detail/training.store'
import { useMinute } from '@/platform/clock'
import { idle } from '@/shared/lib/remote'
import { Button } from '@/shared/ui/button'
import { TextField } from '@/shared/ui/form/text-field'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useWords } from '@/shared/ui/shell'
import { SignInWall } from '@/shared/ui/sign-in-wall'
import { NotSent } from './not-sent'
import { Summary } from './summary'
import { useSignUp } from './use-sign-up'
import { Participant } from './participant'
import './index.scss'

const signIn = () => void useIdentity.getState().signIn()

/** Asks for sign-in only once, so that declining is respected. */
const useSignInOnce = () =>
  useEffect(() => {
    if (!useIdentity.getState().token) signIn()
  }, [])

export default function SignUpPage() {
  const { id = '', way = 'onsite' } = useRouter<{ id: string; way: Way }>().params
  const { trainings, load } = useTraining()
  const { token, me, load: loadMe } = useIdentity()
  const { drafts, keep } = useSignUpDrafts()
  const { needs = '' } = own(drafts, id) ?? {}
  const [editing, setEditing] = useState(false)
  const sending = useSignUp()
  const text = useWords(signUpText)
  const now = useMinute()
  const remote = own(trainings, id) ?? idle
  const training = remote.kind === 'ready' ? remote.value : undefined
  const person = token && me.kind === 'ready' ? me.value : undefined

  useDidShow(() => {
    void load(id)
    void loadMe()
    void useFacts.getState().load()
  })
  useSignInOnce()

  const waits = training && expectedOutcomeFor(training, way, now)?.kind === 'waitlist'
  const submit = (known: Me, value: Training, despiteOverlap = false) => {
    const withProfile = editing || !isComplete(known, value.asks)
    void sending.send({ training: value, way, me: known, needs, withProfile, despiteOverlap })
  }
  const edit = () => setEditing(true)
  const actions = training && person && (
    <Button
      look='primary'
      busy={sending.busy}
      words={sending.busy ? text.sending : waits ? text.joinWaitlist : text.signUp}
      onTap={() => submit(person, training)}
    />
  )
  return (
    <Page title={text.title} {...(actions && { actions })}>
      <RemoteView of={remote} onRetry={() => void load(id)}>
        {(value) => (
          <>
            <Summary training={value} way={way} />
            {token ? (
              <RemoteView of={me} onRetry={() => void loadMe()}>
                {(known) => (
                  <Participant me={known} asks={value.asks} editing={editing} onEdit={edit} />
                )}
              </RemoteView>
            ) : (
              <SignIn onSignIn={signIn} />
            )}
            {person && <Needs value={needs} onChange={(typed) => keep(id, { needs: typed })} />}
            <NotSent sending={sending} onYes={() => person && submit(person, value, true)} />
          </>
        )}
      </RemoteView>
    </Page>
  )
}

function SignIn({ onSignIn }: { onSignIn: () => void }) {
  const text = useWords(signUpText)
  return (
    <View className='section'>
      <SignInWall icon='info' title={text.signedOut} words={text.signIn} onSignIn={onSignIn} />
    </View>
  )
}

function Needs({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const text = useWords(signUpText)
  return (
    <TextField
      label={text.needs}
      optional
      hint={text.needsHint}
      maxLength={120}
      value={value}
      onChange={onChange}
    />
  )
}
