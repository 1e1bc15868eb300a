import { View } from '@tarojs/components'
import type { About } from '@/contract/consultations/consultations.schema'
import type { StaffConsultation } from '@/contract/consultations/case.schema'
import type { Failure } from '@/contract/shared/failure'
import {
  availableActions,
  mainAction,
  draftedActions,
  type CaseActionName,
} from '@/features/consultations/staff/case/actions.model'
import { caseText } from '@/features/consultations/staff/case/case.text'
import { ActionNotices } from '@/features/consultations/staff/case/components/action-notices'
import { CaseActions } from '@/features/consultations/staff/case/components/case-actions'
import { CaseApplication } from '@/features/consultations/staff/case/components/case-application'
import { CaseFacts } from '@/features/consultations/staff/case/components/case-facts'
import { CaseHead } from '@/features/consultations/staff/case/components/case-head'
import { CaseTimeline } from '@/features/consultations/staff/case/components/case-timeline'
import { useCase } from '@/features/consultations/staff/case/case.store'
import { canBecomeEntry, newEntryId } from '@/features/consultations/staff/knowledge/entries.model'
import { entriesText } from '@/features/consultations/staff/knowledge/entries.text'
import { useActionDrafts } from '@/features/consultations/staff/case/action-drafts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { copyText } from '@/platform/clipboard'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { serverUrl } from '@/platform/server-address'
import { showPictures } from '@/platform/show-pictures'
import { Cell } from '@/shared/ui/cell'
import { Notice } from '@/shared/ui/notice'
import { useWords } from '@/shared/ui/shell'
import { useCaseNames } from './use-case-names'

const pages: Record<About['kind'], string> = {
  service: 'services/guide',
  outlet: 'outlets/detail',
  training: 'trainings/detail',
  answer: 'knowledge/answer',
}

const pictures = {
  address: serverUrl,
  show: (paths: string[], first: string) => showPictures(paths.map(serverUrl), serverUrl(first)),
  enlarge: showPictures,
}
const openOne = (id: string) => openPage('consultations-staff/case', { id })

interface Props {
  consultation: StaffConsultation
  /** Why claiming failed. */
  failure: Failure | undefined
}

export function CaseDetails({ consultation, failure }: Props) {
  const text = useWords(caseText)
  const now = useMinute()
  const { offline } = useCase()
  const { me } = useIdentity()
  const { drafts } = useActionDrafts()
  const names = useCaseNames(consultation)
  const { id, application, events, order } = consultation
  const acts = availableActions(consultation)
  const main = mainAction(acts, order)
  const owner = me.kind === 'ready' ? me.value.id : ''
  const draft = drafts.find((kept) => kept.owner === owner && kept.id === id)?.draft
  const typed = draft ? draftedActions(draft) : []
  return (
    <>
      {offline && <Notice look='plain' icon='offline' words={text.offline} />}
      <ActionNotices failure={consultation.own ? { code: 'own_matter' } : failure} gone={false} />
      <CaseHead
        consultation={consultation}
        now={now}
        onCopy={(number) => copyText(number, text.copied)}
        onPictures={pictures}
      />
      {application && <CaseApplication of={application} />}
      <CaseFacts
        consultation={consultation}
        now={now}
        unit={names.unit(consultation.unit)}
        district={names.district}
        about={names.about}
        onAbout={({ kind, id: page }) => openPage(pages[kind], { id: page })}
        onOpen={openOne}
      />
      <CaseActions
        consultation={consultation}
        acts={acts.filter((act) => act !== main || typed.includes(act))}
        typed={typed}
        now={now}
        onAct={(act: CaseActionName) =>
          openPage('consultations-staff/case-action', { id, do: act })
        }
        onOpen={openOne}
      />
      <BecomeEntry consultation={consultation} />
      <CaseTimeline
        events={events}
        now={now}
        nameOf={names.unit}
        entryOf={names.entry}
        onEntry={(entry) => openPage('knowledge/answer', { id: entry })}
        onPictures={pictures}
      />
    </>
  )
}

/** Turns a reply into an entry of the knowledge base. */
function BecomeEntry({ consultation }: { consultation: StaffConsultation }) {
  const text = useWords(entriesText)
  if (!canBecomeEntry(consultation)) return null
  const become = () =>
    openPage('consultations-staff/knowledge-entry', {
      id: newEntryId(Date.now()),
      of: consultation.id,
    })
  return (
    <View className='section'>
      <View className='card'>
        <Cell title={text.become} note={text.becomeNote} onTap={become} />
      </View>
    </View>
  )
}
