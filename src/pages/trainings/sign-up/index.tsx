import { View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Failure } from '@/contract/failure'
import type { Training, Way } from '@/contract/trainings.schema'
import { EnrolledFor } from '@/features/enrollments/components/enrolled-for'
import { signUpText } from '@/features/enrollments/sign-up.text'
import { useFacts } from '@/features/facts/facts.store'
import { placeOf } from '@/features/facts/place.model'
import { chanceOf, type Chance } from '@/features/trainings/seats.model'
import { useTraining } from '@/features/trainings/training.store'
import { sharedText } from '@/shared/shared.text'
import { Button } from '@/shared/ui/button'
import { idle } from '@/shared/lib/remote'
import { TextField } from '@/shared/ui/form/text-field'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { useSignUp } from './use-sign-up'
import './index.scss'

/** As little as the training needs to know. */
export default function SignUpPage() {
  const { id = '', way = 'onsite' } = useRouter<{ id: string; way: Way }>().params
  const { trainings, load } = useTraining()
  const [needs, setNeeds] = useState('')
  const text = useWords(signUpText)
  const remote = trainings[id] ?? idle
  const training = remote.kind === 'ready' ? remote.value : undefined

  const seats = training?.seats.find((one) => one.way === way)
  const chance = seats && chanceOf(seats)

  useDidShow(() => {
    void load(id)
    void useFacts.getState().load()
  })

  const { busy, failure, send } = useSignUp(id, way)
  const waits = chance?.kind === 'waitlist'
  const actions = training && (
    <Button
      look='primary'
      busy={busy}
      words={busy ? text.sending : waits ? text.joinWaitlist : text.signUp}
      onTap={() => void send(needs)}
    />
  )
  return (
    <Page title={text.title} {...(actions && { actions })}>
      <RemoteView of={remote} onRetry={() => void load(id)}>
        {(value) => (
          <>
            <Summary training={value} way={way} chance={chance} />
            <TextField
              label={text.needs}
              aside={text.optional}
              hint={text.needsHint}
              maxLength={120}
              value={needs}
              onChange={setNeeds}
            />
            {failure && <NotSent failure={failure} />}
          </>
        )}
      </RemoteView>
    </Page>
  )
}

interface SummaryProps {
  training: Training
  way: Way
  chance: Chance | undefined
}

/** For what one signs up, and what follows when it is sent. */
function Summary({ training, way, chance }: SummaryProps) {
  const { facts } = useFacts()
  const text = useWords(signUpText)
  const { language } = useShell()
  const place = placeOf(facts, training.base, language).name
  return (
    <View>
      <View className='card pad'>
        <EnrolledFor enrollment={{ training, way }} place={place ? [place] : []} />
      </View>
      {chance && chance.kind !== 'full' && (
        <View className='sign-up__notice'>
          <Notice
            look={chance.kind === 'seat' ? 'ok' : 'warn'}
            icon={chance.kind === 'seat' ? 'check' : 'clock'}
            words={chance.kind === 'seat' ? text.seat : text.waitlist(chance.place)}
          />
        </View>
      )}
    </View>
  )
}

/** Why it was not sent, or that nobody knows: then pressing again does no harm. */
function NotSent({ failure: { code } }: { failure: Failure }) {
  const text = useWords(signUpText)
  const shared = useWords(sharedText)
  const words = code === 'offline' ? text.notSure : (text.failed[code] ?? shared.failure[code])
  return (
    <View className='sign-up__notice'>
      <Notice look='bad' icon='alert' words={words} />
    </View>
  )
}
