import { View } from '@tarojs/components'
import { useUnload } from '@tarojs/taro'
import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { DevelopmentPerson, SignInForm } from '@/contract/people/identity.schema'
import { useIdentity } from '@/features/people/identity/identity.store'
import { signInText } from '@/features/people/identity/sign-in.text'
import { goBack } from '@/platform/page-stack'
import { sharedText } from '@/shared/shared.text'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { TextField } from '@/shared/ui/form/text-field'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { useGrowing } from '@/shared/ui/use-growing'

/** Asks whom, where the server runs a development identity. Left without an answer, it is a no. */
export default function SignInPage() {
  const { people, choose, decline } = useIdentity()
  const [failure, setFailure] = useState<Failure>()
  const [busy, setBusy] = useState(false)
  const text = useWords(signInText)
  const shared = useWords(sharedText)

  useUnload(decline)

  async function go(form: SignInForm) {
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
      {failure && <Notice look='bad' icon='alert' words={shared.failure[failure.code]} />}
      {people.length > 0 && <People people={people} onChoose={(person) => void go({ person })} />}
      <Newcomer busy={busy} onMake={(newPerson) => void go({ newPerson })} />
    </Page>
  )
}

/** As many as one screen needs: the newest are there first, and a new one is made in a moment. */
const most = 50

function People({
  people,
  onChoose,
}: {
  people: DevelopmentPerson[]
  onChoose: (id: string) => void
}) {
  const text = useWords(signInText)
  const drawn = useGrowing(Math.min(people.length, most), 10)
  return (
    <Section title={text.people}>
      <View className='card'>
        {people.slice(0, drawn).map(({ id, name }) => (
          <Cell key={id} title={name} role='button' onTap={() => onChoose(id)} />
        ))}
      </View>
    </Section>
  )
}

function Newcomer({ busy, onMake }: { busy: boolean; onMake: (name: string) => void }) {
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const text = useWords(signInText)
  const typed = name.trim()

  function make() {
    setTried(true)
    if (typed) onMake(typed)
  }
  return (
    <Section title={text.new}>
      <TextField
        label={text.name}
        value={name}
        maxLength={40}
        hint={text.nameHint}
        problem={tried && !typed ? text.nameMissing : undefined}
        onChange={setName}
      />
      <View className='section'>
        <Button
          look='primary'
          size='block'
          words={busy ? text.going : text.go}
          busy={busy}
          onTap={make}
        />
      </View>
    </Section>
  )
}
