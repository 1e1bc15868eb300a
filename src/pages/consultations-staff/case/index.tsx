import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { StaffConsultation } from '@/contract/consultations/case.schema'
import {
  availableActions,
  emptyDraft,
  mainAction,
  type CaseActionName,
} from '@/features/consultations/staff/case/actions.model'
import { actionsText } from '@/features/consultations/staff/case/actions.text'
import { caseText } from '@/features/consultations/staff/case/case.text'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import { useCase } from '@/features/consultations/staff/case/case.store'
import { useCaseList } from '@/features/consultations/staff/case-list/case-list.store'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { goBackTo } from '@/platform/page-stack'
import { openPage } from '@/platform/navigation'
import { showToast } from '@/platform/toast'
import { idle } from '@/shared/lib/remote'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { StaffTaskButton } from '@/shared/ui/staff-task-button'
import { RemoteView } from '@/shared/ui/remote-view'
import { useWords } from '@/shared/ui/shell'
import { CaseDetails } from './case-details'

export default function CasePage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const who = useIdentity()
  const text = useWords(caseText)
  const { id: shown, consultation: any, open } = useCase()
  const { load: loadFacts } = useFacts()
  const consultation = shown === id ? any : idle
  const claiming = useClaiming(id)

  const show = () => {
    void loadFacts()
    void open(id)
  }

  const found = consultation.kind === 'ready' ? consultation.value : undefined
  const code = consultation.kind === 'failed' ? consultation.failure.code : undefined
  const isMissing = code === 'not_found' || code === 'forbidden'
  return (
    <DeskPage
      who={who}
      title={text.title}
      onShow={show}
      slot={<ToCaseList />}
      {...(found && { actions: <Actions consultation={found} {...claiming} /> })}
    >
      {() =>
        isMissing ? (
          <EmptyView icon='search' title={text.missing} text={text.missingText} />
        ) : (
          <RemoteView of={consultation} onRetry={() => open(id)}>
            {(value) => <CaseDetails consultation={value} failure={claiming.failure} />}
          </RemoteView>
        )
      }
    </DeskPage>
  )
}

function useClaiming(id: string) {
  const { act, open } = useCase()
  const text = useWords(actionsText)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  async function claim() {
    setBusy(true)
    const answer = await act(id, 'claim', emptyDraft)
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'ready') showToast(text.done.claim)
    else void open(id)
  }
  return { busy, failure, claim }
}

/** Back to the case list, in the place of the citizens' consult button. */
function ToCaseList() {
  const text = useWords(caseText)
  const { lists } = useCaseList()
  const { open } = lists
  const isKnown = open.kind === 'ready' && open.next === undefined
  const count = isKnown ? ` ${open.value.length}` : ''
  return (
    <StaffTaskButton
      icon='list'
      words={text.toInbox + count}
      onTap={() => goBackTo('consultations-staff/case-list')}
    />
  )
}

interface ActionProps {
  consultation: StaffConsultation
  busy: boolean
  claim: () => Promise<void>
}

/** The main action. An unclaimed case can also be answered directly. */
function Actions({ consultation, busy, claim }: ActionProps) {
  const text = useWords(actionsText)
  const { id } = consultation
  const acts = availableActions(consultation)
  const main = mainAction(acts, consultation.order)
  const go = (act: CaseActionName) => openPage('consultations-staff/case-action', { id, do: act })
  if (!main)
    return (
      <Text className='action-bar__note cap'>{consultation.own ? text.own : text.nothing}</Text>
    )
  if (main !== 'claim')
    return <Button look='primary' words={text.name[main]} onTap={() => go(main)} />
  return (
    <>
      <Button look='line' words={text.name.reply} onTap={() => go('reply')} />
      <Button
        look='primary'
        busy={busy}
        words={busy ? text.busy : text.name.claim}
        onTap={() => void claim()}
      />
    </>
  )
}
