import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { Member } from '@/contract/people/members.schema'
import { byId, nameIn } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { OrganiserPage } from '@/features/trainings/organising/components/organiser-page'
import { useMembers } from '@/features/trainings/organising/people/members.store'
import { peopleText } from '@/features/trainings/organising/people/people.text'
import { watchNear } from '@/platform/near-view'
import { showToast } from '@/platform/toast'
import { dayOf } from '@/contract/shared/moment-words.rules'
import { dateWords } from '@/contract/shared/date-words.rules'
import { failureText } from '@/shared/failure.text'
import { dotted } from '@/shared/lib/dotted'
import { roleText } from '@/shared/role.text'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { LongList } from '@/shared/ui/long-list'
import { Notice } from '@/shared/ui/notice'
import { RemoteView } from '@/shared/ui/remote-view'
import { Sheet } from '@/shared/ui/sheet'
import { useShell, useWords } from '@/shared/ui/shell'
import { InvitationSheet } from './invitation-sheet'

export default function StaffMembersPage() {
  const identity = useIdentity()
  const { list, load } = useMembers()
  const { load: loadFacts } = useFacts()
  const [inviting, setInviting] = useState(false)
  const [ending, setEnding] = useState<Member>()
  const text = useWords(peopleText)

  const show = () => {
    void loadFacts()
    void load()
  }

  return (
    <OrganiserPage
      identity={identity}
      supervisorsOnly
      title={text.members}
      onShow={show}
      actions={<Button look='primary' words={text.invite} onTap={() => setInviting(true)} />}
    >
      {() => (
        <>
          <RemoteView of={list} onRetry={load}>
            {(members) => <Members list={members} onEnd={setEnding} />}
          </RemoteView>
          <InvitationSheet open={inviting} onClose={() => setInviting(false)} />
          <Ending member={ending} onClose={() => setEnding(undefined)} />
        </>
      )}
    </OrganiserPage>
  )
}

function Members({ list, onEnd }: { list: Member[]; onEnd: (member: Member) => void }) {
  const text = useWords(peopleText)
  const roles = useWords(roleText)
  const { facts } = useFacts()
  const { language } = useShell()
  const outlets = facts.kind === 'ready' ? facts.value.outlets : []
  const institutionOf = ({ institution }: Member) => {
    const outlet = byId(outlets, institution)
    return institution === 'city' ? roles.city : outlet ? nameIn(language, outlet) : institution
  }
  return (
    <View className='card'>
      <LongList name='staff-roster' items={list} estimate={90} watchNear={watchNear}>
        {(member) => (
          <Cell
            key={member.id}
            title={dotted([member.name ?? text.noName, member.phone])}
            note={dotted([
              roles.role[member.role],
              institutionOf(member),
              text.since(dateWords(dayOf(member.since), language)),
            ])}
            act={
              <Button
                look='line'
                size='s'
                words={text.end}
                label={`${text.end} ${member.name ?? ''}`}
                onTap={() => onEnd(member)}
              />
            }
          />
        )}
      </LongList>
    </View>
  )
}

/** Explains the end of a membership before it is confirmed. */
function Ending({ member, onClose }: { member: Member | undefined; onClose: () => void }) {
  const text = useWords(peopleText)
  const failures = useWords(failureText)
  const { end } = useMembers()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  async function confirm(id: string) {
    setBusy(true)
    const answer = await end(id)
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') return
    showToast(text.ended)
    onClose()
  }

  const title = member ? text.endTitle(member.name ?? text.noName) : ''
  return (
    <Sheet open={!!member} title={title} onClose={onClose}>
      {member && (
        <View>
          <Text>{text.endText}</Text>
          {failure && <Notice look='bad' icon='alert' words={failures[failure.code]} />}
          <View className='staff-form__confirm'>
            <Button
              look='primary'
              size='block'
              busy={busy}
              words={busy ? text.saving : text.endConfirm}
              onTap={() => void confirm(member.id)}
            />
          </View>
        </View>
      )}
    </Sheet>
  )
}
