import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { Role } from '@/contract/people/identity.schema'
import type { Invitation } from '@/contract/people/members.schema'
import { useFacts } from '@/features/facts/published/facts.store'
import {
  InvitationCode,
  InvitationForm,
} from '@/features/trainings/organising/people/components/invitation-form'
import { useMembers } from '@/features/trainings/organising/people/members.store'
import { peopleText } from '@/features/trainings/organising/people/people.text'
import { copyText } from '@/platform/clipboard'
import { byWords } from '@/contract/shared/due-words.rules'
import { serverNow } from '@/platform/server-clock'
import { Sheet } from '@/shared/ui/sheet'
import { useShell, useWords } from '@/shared/ui/shell'

interface Props {
  open: boolean
  onClose: () => void
}

/** Creates an invitation and shows its code once; the code is not stored on the phone. */
export function InvitationSheet({ open, onClose }: Props) {
  const text = useWords(peopleText)
  const { language } = useShell()
  const { facts } = useFacts()
  const { invite } = useMembers()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const [made, setMade] = useState<Invitation>()

  async function make(role: Role, institution: string) {
    setBusy(true)
    const answer = await invite(role, institution)
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'ready') setMade(answer.value)
  }
  const close = () => {
    setMade(undefined)
    setFailure(undefined)
    onClose()
  }

  return (
    <Sheet open={open} title={made ? text.codeTitle : text.invite} onClose={close}>
      {made ? (
        <InvitationCode
          code={made.code}
          until={byWords(made.until, serverNow(), language)}
          onCopy={() => copyText(made.code, text.copied)}
          onDone={close}
        />
      ) : (
        open && (
          <InvitationForm
            outlets={facts.kind === 'ready' ? facts.value.outlets : []}
            busy={busy}
            failure={failure}
            onInvite={(role, institution) => void make(role, institution)}
          />
        )
      )}
    </Sheet>
  )
}
