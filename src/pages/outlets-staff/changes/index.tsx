import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { changeFrom } from '@/contract/facts/outlet-edits.rules'
import type {
  FactConflict,
  OutletEdit,
  OutletEditDecision,
} from '@/contract/facts/outlet-edits.schema'
import { meantLine } from '@/contract/shared/as-meant/text.rules'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import { supervisorOf } from '@/features/consultations/staff/access/case-worker.model'
import { byId } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { factNames } from '@/features/facts/published/names.model'
import { changesText } from '@/features/outlets/editing/changes.text'
import { ConflictCard, ProposalCard } from '@/features/outlets/editing/components/change-cards'
import {
  useOutletEdits,
  useRefusalDrafts,
  waiting,
} from '@/features/outlets/editing/outlet-edits.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useMinute } from '@/platform/clock'
import { showToast } from '@/platform/toast'
import { idle } from '@/shared/lib/remote'
import { EmptyView } from '@/shared/ui/empty-view'
import { PagedRows } from '@/shared/ui/paged-rows'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { SendFailure } from '@/shared/ui/send-failure'
import { useShell, useWords } from '@/shared/ui/shell'
import { TextSheet } from '@/shared/ui/text-sheet'

export default function ChangesPage() {
  const who = useIdentity()
  const text = useWords(changesText)
  const { lists, conflicts, load, loadConflicts } = useOutletEdits()
  const { load: loadFacts } = useFacts()
  const read = () => {
    void loadFacts()
    void load(waiting)
    void loadConflicts()
  }
  return (
    <DeskPage who={who} title={text.title} of={supervisorOf} onShow={read}>
      {() => (
        <>
          <RemoteView of={lists[waiting] ?? idle} onRetry={() => load(waiting)}>
            {(edits, next) => <Proposals edits={edits} next={next} />}
          </RemoteView>
          <RemoteView of={conflicts} onRetry={loadConflicts}>
            {(list) => <Conflicts list={list} />}
          </RemoteView>
        </>
      )}
    </DeskPage>
  )
}

function Proposals({ edits, next }: { edits: OutletEdit[]; next: string | undefined }) {
  const text = useWords(changesText)
  const now = useMinute()
  const { facts } = useFacts()
  const { language } = useShell()
  const decision = useDecision()
  const [refusing, setRefusing] = useState<OutletEdit>()
  const names = factNames(facts, language)
  const published = ({ outlet, change }: OutletEdit) => {
    const found = facts.kind === 'ready' ? byId(facts.value.outlets, outlet) : undefined
    return found && changeFrom(found, change.field)
  }
  if (edits.length === 0) return <EmptyView icon='check' title={text.none} text={text.noneText} />
  return (
    <Section title={text.proposals}>
      <SendFailure failure={refusing ? undefined : decision.failure} />
      <PagedRows
        rows={edits}
        next={next}
        onMore={() => useOutletEdits.getState().loadMore(waiting)}
      >
        {(shown) => (
          <View className='desk-cards'>
            {shown.map((edit) => (
              <ProposalCard
                key={edit.id}
                edit={edit}
                outletName={names.unit(edit.outlet)}
                current={published(edit)}
                now={now}
                busy={decision.busy === edit.id}
                onPublish={() => void decision.decide(edit, { do: 'publish' })}
                onRefuse={() => setRefusing(edit)}
              />
            ))}
          </View>
        )}
      </PagedRows>
      <Refusal edit={refusing} decision={decision} onClose={() => setRefusing(undefined)} />
    </Section>
  )
}

/** Sends a decision and refreshes the published facts of this phone. */
function useDecision() {
  const text = useWords(changesText)
  const [busy, setBusy] = useState<string>()
  const [failure, setFailure] = useState<Failure>()

  async function decide(edit: OutletEdit, decision: OutletEditDecision) {
    if (busy) return false
    setBusy(edit.id)
    const answer = await useOutletEdits.getState().decide(edit, decision)
    setBusy(undefined)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') return false
    showToast(decision.do === 'publish' ? text.published : text.refused)
    void useFacts.getState().load()
    return true
  }
  return { busy, failure, decide }
}

interface RefusalProps {
  edit: OutletEdit | undefined
  decision: ReturnType<typeof useDecision>
  onClose: () => void
}

function Refusal({ edit, decision, onClose }: RefusalProps) {
  const text = useWords(changesText)
  const { drafts, keep, sending } = useRefusalDrafts()
  const reason = (edit && own(drafts, edit.id)?.reason) ?? ''
  async function send() {
    if (!edit) return
    const arrived = sending(edit.id)
    if (!(await decision.decide(edit, { do: 'refuse', reason: meantLine(reason) }))) return
    arrived()
    onClose()
  }
  return (
    <TextSheet
      question={edit && { title: text.refuse, label: text.why }}
      words={reason}
      maxLength={120}
      busy={edit !== undefined && decision.busy === edit.id}
      failure={decision.failure}
      onWords={(words) => edit && keep(edit.id, { reason: words })}
      onSend={() => void send()}
      onClose={onClose}
    />
  )
}

function Conflicts({ list }: { list: FactConflict[] }) {
  const text = useWords(changesText)
  const { facts } = useFacts()
  const { language } = useShell()
  const [busy, setBusy] = useState<string>()
  const [failure, setFailure] = useState<Failure>()
  const names = factNames(facts, language)

  async function decide(id: string, decision: 'keep' | 'take') {
    if (busy) return
    setBusy(id)
    const answer = await useOutletEdits.getState().decideConflict(id, decision)
    setBusy(undefined)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') return
    showToast(text.decided)
    void useFacts.getState().load()
  }
  if (list.length === 0) return null
  return (
    <Section title={text.conflicts}>
      <Text className='cap'>{text.conflictsNote}</Text>
      <SendFailure failure={failure} />
      <View className='desk-cards'>
        {list.map((conflict) => (
          <ConflictCard
            key={conflict.id}
            conflict={conflict}
            outletName={names.unit(conflict.outlet)}
            busy={busy === conflict.id}
            onKeep={() => void decide(conflict.id, 'keep')}
            onTake={() => void decide(conflict.id, 'take')}
          />
        ))}
      </View>
    </Section>
  )
}
