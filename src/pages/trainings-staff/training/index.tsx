import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useFacts } from '@/features/facts/published/facts.store'
import { byId, nameIn } from '@/features/facts/published/facts.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { FeedbackCard } from '@/features/trainings/organising/training/components/feedback-card'
import { TrainingActionList } from '@/features/trainings/organising/training/components/action-list'
import { TrainingFacts } from '@/features/trainings/organising/training/components/training-facts'
import { OrganiserPage } from '@/features/trainings/organising/components/organiser-page'
import { useOrganisedTrainings } from '@/features/trainings/organising/organised-trainings.store'
import { organisingText } from '@/features/trainings/organising/organising.text'
import {
  availableActions,
  isOver,
  type TrainingAction,
} from '@/features/trainings/organising/training-state.model'
import { trainingText } from '@/features/trainings/organising/training/training.text'
import type { StaffTraining } from '@/contract/trainings/staff.schema'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { idle } from '@/shared/lib/remote'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { ConfirmedAction } from './training-action'

export default function StaffTrainingPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const identity = useIdentity()
  const text = useWords(trainingText)
  const { id: shownId, training: current, open, loadFeedback } = useOrganisedTrainings()
  const { load: loadFacts } = useFacts()
  const [action, setAction] = useState<TrainingAction>()
  const training = shownId === id ? current : idle
  const now = useMinute()

  const show = () => {
    void loadFacts()
    void open(id)
    void loadFeedback(id)
  }

  const found = training.kind === 'ready' ? training.value : undefined
  const isMissing = training.kind === 'failed' && training.failure.code === 'not_found'
  return (
    <OrganiserPage
      identity={identity}
      title={text.title}
      onShow={show}
      actions={found && <Actions training={found} now={now} onAction={setAction} />}
    >
      {() =>
        isMissing ? (
          <EmptyView icon='search' title={text.missing} text={text.missingText} />
        ) : (
          <RemoteView of={training} onRetry={() => open(id)}>
            {(value) => (
              <>
                <Details training={value} now={now} onAction={setAction} />
                <ConfirmedAction
                  training={value}
                  action={action}
                  now={now}
                  onClose={() => setAction(undefined)}
                />
              </>
            )}
          </RemoteView>
        )
      }
    </OrganiserPage>
  )
}

interface Props {
  training: StaffTraining
  now: number
  onAction: (action: TrainingAction) => void
}

function Details({ training, now, onAction }: Props) {
  const { facts } = useFacts()
  const { feedback, loadFeedback } = useOrganisedTrainings()
  const { language } = useShell()
  const text = useWords(trainingText)
  const { id, base } = training
  const outlet = facts.kind === 'ready' ? byId(facts.value.outlets, base) : undefined
  const count = feedback.kind === 'ready' ? feedback.value.count : 0
  return (
    <>
      <TrainingFacts
        training={training}
        now={now}
        outletName={outlet ? nameIn(language, outlet) : base}
      />
      <TrainingActionList
        training={training}
        actions={availableActions(training, now)}
        onAction={onAction}
        onEdit={() => openPage('trainings-staff/edit', { id })}
        onCopy={() => openPage('trainings-staff/edit', { id: uuidV7(Date.now()), copy: id })}
        onRoster={() => openPage('trainings-staff/roster', { id })}
        onCheckIn={() => openPage('trainings-staff/check-in', { id })}
        onPublic={() => openPage('trainings/detail', { id })}
      />
      {isOver(training, now) && training.state !== 'called_off' && (
        <Section title={text.feedback} more={text.answers(count)}>
          <RemoteView of={feedback} onRetry={() => loadFeedback(id)}>
            {(summary) => <FeedbackCard summary={summary} />}
          </RemoteView>
        </Section>
      )}
    </>
  )
}

/** The next step: publishing a draft, else the roster and the check-in. */
function Actions({ training, now, onAction }: Props) {
  const text = useWords(organisingText)
  const { id, state } = training
  if (state === 'called_off') return null
  if (state === 'draft')
    return isOver(training, now) ? null : (
      <Button look='primary' words={text.act.publish} onTap={() => onAction('publish')} />
    )
  return (
    <>
      <Button
        look='line'
        words={text.roster}
        onTap={() => openPage('trainings-staff/roster', { id })}
      />
      <Button
        look='primary'
        words={text.checkIn}
        onTap={() => openPage('trainings-staff/check-in', { id })}
      />
    </>
  )
}
