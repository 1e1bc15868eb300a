import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { Role } from '@/contract/people/identity.schema'
import { failureText } from '@/shared/failure.text'
import { roleText } from '@/shared/role.text'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { ChoiceField } from '@/shared/ui/form/choice-field'
import { TextField } from '@/shared/ui/form/text-field'
import { Notice } from '@/shared/ui/notice'
import { useWords } from '@/shared/ui/shell'
import { findInvitingOutlets, type InvitingOutlet } from '../members.model'
import { peopleText } from '../people.text'
import '../../components/staff-form.scss'

interface Props {
  outlets: InvitingOutlet[]
  busy: boolean
  failure: Failure | undefined
  onInvite: (role: Role, institution: string) => void
}

const roles: Role[] = ['organiser', 'outlet_staff', 'hotline_agent', 'supervisor']

export function InvitationForm({ outlets, busy, failure, onInvite }: Props) {
  const text = useWords(peopleText)
  const { role: roleWords } = useWords(roleText)
  const failures = useWords(failureText)
  const [role, setRole] = useState<Role>()
  const [chosen, setChosen] = useState<InvitingOutlet>()
  const [tried, setTried] = useState(false)
  const institution = role === 'supervisor' ? 'city' : chosen?.id
  const invite = () => {
    setTried(true)
    if (role && institution) onInvite(role, institution)
  }
  return (
    <View>
      <ChoiceField
        label={text.inviteRole}
        options={roles.map((value) => ({ value, words: roleWords[value] }))}
        chosen={role ? [role] : []}
        onPress={setRole}
      />
      {role && role !== 'supervisor' && (
        <OutletField
          key={role}
          role={role}
          outlets={outlets}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      {tried && !(role && institution) && (
        <Notice look='bad' icon='alert' words={text.inviteMissing} />
      )}
      {failure && <Notice look='bad' icon='alert' words={failures[failure.code]} />}
      <View className='staff-form__confirm'>
        <Button
          look='primary'
          size='block'
          busy={busy}
          words={busy ? text.saving : text.inviteMake}
          onTap={invite}
        />
      </View>
    </View>
  )
}

interface FieldProps {
  role: Role
  outlets: InvitingOutlet[]
  chosen: InvitingOutlet | undefined
  onChoose: (institution: InvitingOutlet | undefined) => void
}

function OutletField({ role, outlets, chosen, onChoose }: FieldProps) {
  const text = useWords(peopleText)
  const [words, setWords] = useState('')
  const { shown, more } = findInvitingOutlets(outlets, role, words)
  if (chosen)
    return (
      <View className='card staff-form__confirm'>
        <Cell
          title={chosen.name}
          note={text.inviteFor}
          role='button'
          onTap={() => onChoose(undefined)}
        />
      </View>
    )
  return (
    <>
      <TextField
        label={text.inviteFor}
        placeholder={text.inviteSearch}
        value={words}
        onChange={setWords}
      />
      {shown.map((invitingOutlet) => (
        <Cell
          key={invitingOutlet.id}
          title={invitingOutlet.name}
          role='button'
          onTap={() => onChoose(invitingOutlet)}
        />
      ))}
      {more > 0 && <Text className='cap'>{text.inviteMore(more)}</Text>}
    </>
  )
}

interface CodeProps {
  code: string
  /** Expiry, formatted. */
  until: string
  onCopy: () => void
  onDone: () => void
}

/** The invitation code, which is shown only once. */
export function InvitationCode({ code, until, onCopy, onDone }: CodeProps) {
  const text = useWords(peopleText)
  return (
    <View>
      <Text className='staff-form__code num'>{code}</Text>
      <View>
        <Text>{text.codeText(until)}</Text>
      </View>
      <Notice look='warn' icon='alert' words={text.codeOnce} />
      <View className='staff-form__acts'>
        <Button look='line' size='s' icon='copy' words={text.copyCode} onTap={onCopy} />
        <Button look='primary' size='s' words={text.done} onTap={onDone} />
      </View>
    </View>
  )
}
