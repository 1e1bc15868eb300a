import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { StaffConsultation } from '@/contract/consultations/case.schema'
import {
  parseActionName,
  type ActionDraft,
  type CaseActionName,
} from '@/features/consultations/staff/case/actions.model'
import { actionsText } from '@/features/consultations/staff/case/actions.text'
import { caseText } from '@/features/consultations/staff/case/case.text'
import { ActionFields } from '@/features/consultations/staff/case/components/action-fields'
import {
  ActionNotices,
  Consequences,
} from '@/features/consultations/staff/case/components/action-notices'
import { Quote } from '@/features/consultations/staff/case/components/case-head'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import { useCase } from '@/features/consultations/staff/case/case.store'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { idle } from '@/shared/lib/remote'
import { Button } from '@/shared/ui/button'
import { Notice } from '@/shared/ui/notice'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { CannedAnswers } from './canned-answers'
import { HandOver } from './hand-over'
import { useCaseAction } from './use-case-action'
import { useConsequences } from './use-consequences'
import { useActionDraft } from './use-action-draft'

export default function CaseActionPage() {
  const { id = '', do: word } = useRouter().params as { id?: string; do?: string }
  const act = parseActionName(word)
  const who = useIdentity()
  const text = useWords(actionsText)
  const { id: shown, consultation: any, open } = useCase()
  const { load: loadFacts } = useFacts()
  const consultation = shown === id ? any : idle
  const found = consultation.kind === 'ready' ? consultation.value : undefined
  const edited = useActionDraft(who.me.kind === 'ready' ? who.me.value.id : '', id)
  const acting = useCaseAction(found, act, edited)

  const show = () => {
    void loadFacts()
    void open(id)
  }
  const button = found && act !== 'hand_over' && !acting.gone && (
    <Button
      look='primary'
      busy={acting.busy}
      words={acting.busy ? text.busy : text.confirm[act]}
      onTap={() => void acting.send()}
    />
  )
  return (
    <DeskPage who={who} title={text.name[act]} onShow={show} {...(button && { actions: button })}>
      {() => (
        <RemoteView of={consultation} onRetry={() => open(id)}>
          {(value) => (
            <>
              <QuestionContext consultation={value} />
              <ActionNotices failure={acting.failure} gone={acting.gone} />
              {act === 'hand_over' ? (
                <HandOver consultation={value} />
              ) : (
                <Fields consultation={value} act={act} edited={edited} acting={acting} />
              )}
            </>
          )}
        </RemoteView>
      )}
    </DeskPage>
  )
}

/** The question and the citizen's latest addition, above the form. */
function QuestionContext({ consultation }: { consultation: StaffConsultation }) {
  const text = useWords(caseText)
  const { offline } = useCase()
  const added = consultation.events.filter(({ kind }) => kind === 'added' || kind === 'reopened')
  const last = added[added.length - 1]?.text
  return (
    <>
      {offline && <Notice look='plain' icon='offline' words={text.offline} />}
      <View className='card pad'>
        <Quote words={consultation.text} />
      </View>
      {last && (
        <Section title={text.event.added}>
          <View className='card pad'>
            <Quote words={last} />
          </View>
        </Section>
      )}
    </>
  )
}

interface Props {
  consultation: StaffConsultation
  act: CaseActionName
  edited: { draft: ActionDraft; change: (part: Partial<ActionDraft>) => void }
  acting: ReturnType<typeof useCaseAction>
}

function Fields({ consultation, act, edited, acting }: Props) {
  const { draft, change } = edited
  const text = useWords(actionsText)
  const { concerned, units, entryOf } = useConsequences(consultation, draft)
  const lines = text.consequences[act](concerned)
  const problem = (field: keyof typeof acting.problems) => {
    const found = acting.problems[field]
    return found && text.problem[found]
  }
  return (
    <>
      <ActionFields
        act={act}
        {...{ consultation, draft, problem, units, entryOf }}
        onChange={change}
      />
      {lines.length > 0 && <Consequences lines={lines} />}
      {act === 'reply' && (
        <CannedAnswers consultation={consultation} draft={draft} onChange={change} />
      )}
    </>
  )
}
