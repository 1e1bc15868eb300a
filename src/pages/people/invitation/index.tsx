import { Text } from '@tarojs/components'
import { useState } from 'react'
import { meantCode } from '@/contract/shared/as-meant/code.rules'
import type { Failure } from '@/contract/shared/failure'
import { useOwnData } from '@/features/people/own-data/own-data.store'
import { invitationText } from '@/features/people/invitation/invitation.text'
import { useIdentity } from '@/features/people/identity/identity.store'
import { openPage } from '@/platform/navigation'
import { failureText } from '@/shared/failure.text'
import { Button } from '@/shared/ui/button'
import { TextField } from '@/shared/ui/form/text-field'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { useWords } from '@/shared/ui/shell'

export default function InvitationPage() {
  const acceptInvitation = useOwnData((store) => store.acceptInvitation)
  const updateMe = useIdentity((store) => store.updateMe)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState(false)
  const text = useWords(invitationText)
  const failures = useWords(failureText)
  const wordsOf = ({ code }: Failure) => (code === 'bad_code' ? text.wrong : failures[code])

  async function submit() {
    const code = meantCode(typed)
    if (code.length < 4) return setProblem(text.missing)
    setBusy(true)
    const answer = await acceptInvitation(code)
    setBusy(false)
    if (answer.kind === 'failed') return setProblem(wordsOf(answer.failure))
    updateMe(answer.value)
    setDone(true)
  }

  const actions = done ? (
    <Button look='primary' words={text.toDesk} onTap={() => openPage('trainings-staff/home')} />
  ) : (
    <Button
      look='primary'
      words={busy ? text.going : text.go}
      busy={busy}
      onTap={() => void submit()}
    />
  )
  return (
    <Page title={text.title} actions={actions}>
      {done ? (
        <Notice look='ok' icon='check' words={text.done} />
      ) : (
        <>
          <Text className='para'>{text.lead}</Text>
          <TextField
            label={text.code}
            value={typed}
            maxLength={64}
            hint={text.hint}
            problem={problem}
            onChange={(words) => {
              setTyped(words)
              setProblem(undefined)
            }}
          />
        </>
      )}
    </Page>
  )
}
