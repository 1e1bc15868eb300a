import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { clockAt } from '@/contract/facts/working-days.rules'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import { EntryForm } from '@/features/consultations/staff/knowledge/components/entry-form'
import { EntryNotices } from '@/features/consultations/staff/knowledge/components/entry-notices'
import { EntryTags } from '@/features/consultations/staff/knowledge/components/entry-rows'
import type { EntryAction } from '@/features/consultations/staff/knowledge/components/entry-sheet'
import { useCase } from '@/features/consultations/staff/case/case.store'
import { availableEntryActions } from '@/features/consultations/staff/knowledge/entries.model'
import { useEntries } from '@/features/consultations/staff/knowledge/entries.store'
import { entriesText } from '@/features/consultations/staff/knowledge/entries.text'
import { caseWorkerOf } from '@/features/consultations/staff/access/case-worker.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useMinute } from '@/platform/clock'
import { goBackOr } from '@/platform/page-stack'
import { Button } from '@/shared/ui/button'
import { RemoteView } from '@/shared/ui/remote-view'
import { useWords } from '@/shared/ui/shell'
import { ConfirmEntryAction } from './confirm-entry-action'
import { useEntryDraft } from './use-entry-draft'
import { useSaveEntry } from './use-save-entry'

export default function KnowledgeEntryPage() {
  const who = useIdentity()
  const text = useWords(entriesText)
  const answerer = who.me.kind === 'ready' ? caseWorkerOf(who.me.value) : undefined
  const edited = useEntryDraft(answerer?.id ?? '')
  const saving = useSaveEntry(edited)
  const { load } = useEntries()
  const { load: loadFacts } = useFacts()
  const { open } = useCase()
  const [act, setAct] = useState<EntryAction>()
  const { draft, stored, of } = edited

  const show = () => {
    void load()
    void loadFacts()
    if (of) void open(of)
  }
  return (
    <DeskPage
      who={who}
      title={stored ? text.editTitle : text.newTitle}
      onShow={show}
      {...(draft && { actions: <SaveAction {...saving} onSave={() => saving.send(draft.from)} /> })}
    >
      {({ supervisor }) => (
        <RemoteView of={edited.remote} onRetry={show}>
          {(shown) => (
            <>
              <Stored edited={edited} supervisor={supervisor} onAct={setAct} />
              <EntryNotices
                {...saving}
                draft={shown}
                fromAnswer={of !== undefined && !stored}
                onTheirs={edited.drop}
                onMine={() => stored && void saving.send(stored.version)}
              />
              <EntryForm draft={shown} tried={saving.tried} onChange={edited.change} />
              {edited.isKept && <Drop onDrop={edited.drop} isNew={!stored} />}
              <ConfirmEntryAction id={edited.id} act={act} onClose={() => setAct(undefined)} />
            </>
          )}
        </RemoteView>
      )}
    </DeskPage>
  )
}

interface StoredProps {
  edited: ReturnType<typeof useEntryDraft>
  supervisor: boolean
  onAct: (act: EntryAction) => void
}

/** State of the stored entry, and the actions of supervisors. */
function Stored({ edited: { stored, isKept }, supervisor, onAct }: StoredProps) {
  const text = useWords(entriesText)
  const today = clockAt(useMinute()).day
  if (!stored) return supervisor ? null : <Text className='cap'>{text.onlySupervisors}</Text>
  return (
    <>
      <Text className='cap num'>{stored.id}</Text>
      <EntryTags entry={stored} today={today} />
      {!supervisor && <Text className='cap'>{text.onlySupervisors}</Text>}
      {supervisor && isKept && <Text className='cap'>{text.saveFirst}</Text>}
      {supervisor && !isKept && (
        <View className='desk-acts'>
          {availableEntryActions(stored, today).map((act) => (
            <Button
              key={act}
              look={act === 'publish' ? 'second' : 'line'}
              size='s'
              words={text[act]}
              onTap={() => onAct(act)}
            />
          ))}
        </View>
      )}
    </>
  )
}

interface SaveProps {
  left: number
  busy: boolean
  onSave: () => Promise<void>
}

function SaveAction({ left, busy, onSave }: SaveProps) {
  const text = useWords(entriesText)
  return (
    <>
      {left > 0 && <Text className='action-bar__note desk-left'>{text.fieldsLeft(left)}</Text>}
      <Button
        look='primary'
        busy={busy}
        words={busy ? text.saving : text.save}
        onTap={() => void onSave()}
      />
    </>
  )
}

function Drop({ onDrop, isNew }: { onDrop: () => void; isNew: boolean }) {
  const text = useWords(entriesText)
  const drop = () => {
    onDrop()
    if (isNew) goBackOr('consultations-staff/knowledge')
  }
  return (
    <View className='desk-drop'>
      <Button look='quiet' words={text.drop} onTap={drop} />
    </View>
  )
}
