import { View } from '@tarojs/components'
import { useUnload } from '@tarojs/taro'
import { useState } from 'react'
import { meantName } from '@/contract/shared/as-meant/name.rules'
import type { Failure } from '@/contract/shared/failure'
import type { DevelopmentPerson, SignInForm } from '@/contract/people/identity.schema'
import { useIdentity } from '@/features/people/identity/identity.store'
import { signInText } from '@/features/people/identity/sign-in.text'
import { goBack } from '@/platform/page-stack'
import { failureText } from '@/shared/failure.text'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { TextField } from '@/shared/ui/form/text-field'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { useGrowing } from '@/shared/ui/use-growing'

/** The development sign-in. Leaving the page without a choice declines it. */
export default function SignInPage() {
  const { people, choose, decline } = useIdentity()
  const [failure, setFailure] = useState<Failure>()
  const [busy, setBusy] = useState(false)
  const text = useWords(signInText)
  const failures = useWords(failureText)

  useUnload(decline)

  async function submit(form: SignInForm) {
    if (busy) return
    setBusy(true)
    const answer = await choose(form)
    setBusy(false)
    if (answer.kind === 'failed') setFailure(answer.failure)
    else goBack()
  }

  return (
    <Page title={text.title}>
      <Notice look='warn' icon='alert' words={text.lead} />
      {failure && <Notice look='bad' icon='alert' words={failures[failure.code]} />}
      {people.length > 0 && (
        <People people={people} onChoose={(person) => void submit({ person })} />
      )}
      <NewPerson busy={busy} onCreate={(newPerson) => void submit({ newPerson })} />
    </Page>
  )
}

/** The newest people are listed first. */
const maxListed = 50

interface PeopleProps {
  people: DevelopmentPerson[]
  onChoose: (id: string) => void
}

function People({ people, onChoose }: PeopleProps) {
  const text = useWords(signInText)
  const shownCount = useGrowing(Math.min(people.length, maxListed), 10)
  return (
    <Section title={text.people}>
      <View className='card'>
        {people.slice(0, shownCount).map(({ id, name }) => (
          <Cell key={id} title={name} role='button' onTap={() => onChoose(id)} />
        ))}
      </View>
    </Section>
  )
}

function NewPerson({ busy, onCreate }: { busy: boolean; onCreate: (name: string) => void }) {
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const text = useWords(signInText)
  const trimmed = meantName(name)

  function create() {
    setTried(true)
    if (trimmed) onCreate(trimmed)
  }
  return (
    <Section title={text.new}>
      <TextField
        label={text.name}
        value={name}
        maxLength={40}
        hint={text.nameHint}
        problem={tried && !trimmed ? text.nameMissing : undefined}
        onChange={setName}
      />
      <View className='section'>
        <Button
          look='primary'
          size='block'
          words={busy ? text.going : text.go}
          busy={busy}
          onTap={create}
        />
      </View>
    </Section>
  )
}
