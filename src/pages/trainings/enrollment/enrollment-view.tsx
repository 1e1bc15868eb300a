import { View } from '@tarojs/components'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { EnrolledTraining } from '@/features/trainings/enrollment/components/enrolled-training'
import { GiveUpSheet } from '@/features/trainings/enrollment/components/give-up-sheet'
import { OfferClock } from '@/features/trainings/enrollment/components/offer-clock'
import { WaitlistRail } from '@/features/trainings/enrollment/components/waitlist-rail'
import { enrollmentHead } from '@/features/trainings/enrollment/enrollment-summary.model'
import { enrollmentText } from '@/features/trainings/enrollment/enrollment.text'
import { phaseOf } from '@/features/trainings/enrollment/standing.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { outletNames, placeOf } from '@/features/facts/published/place.model'
import { AdmissionTicket } from '@/features/trainings/admission-ticket/components/admission-ticket'
import { useTraining } from '@/features/trainings/catalogue/detail/training.store'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { failureText } from '@/shared/failure.text'
import { Notice } from '@/shared/ui/notice'
import { OverlapSheet } from '@/shared/ui/overlap-sheet'
import { useShell, useWords } from '@/shared/ui/shell'
import { StatusHead } from '@/shared/ui/status-head'
import { EnrollmentRows } from './enrollment-rows'
import type { EnrollmentActionsState } from './use-enrollment-actions'

interface Props {
  enrollment: Enrollment
  /** Whether the page is in the foreground. */
  shown: boolean
  actions: EnrollmentActionsState
}

export function EnrollmentView({ enrollment, shown, actions }: Props) {
  const { seatHistories } = useTraining()
  const text = useWords(enrollmentText)
  const { language } = useShell()
  const now = useMinute()
  const { training, standing, noShow } = enrollment
  const { id } = training
  const seatHistory = own(seatHistories, id)
  const phase = phaseOf(enrollment, now)
  const outletName = outletNames(useFacts().facts, language)

  return (
    <>
      <StatusHead {...enrollmentHead(enrollment, now, language)} />
      {actions.failure && actions.failure.code !== 'overlap' && (
        <FailedAction failure={actions.failure} />
      )}
      <EnrollmentCard enrollment={enrollment} shown={shown} now={now} />
      {(noShow === 'counted' || noShow === 'upheld') && (
        <View className='section'>
          <Notice look='warn' words={text.noShow} />
        </View>
      )}
      {seatHistory?.kind === 'ready' && (phase === 'offered' || phase === 'waitlisted') && (
        <WaitlistRail
          enrollment={enrollment}
          seatHistory={seatHistory.value}
          now={now}
          onAll={() => openPage('trainings/seat-history', { id })}
        />
      )}
      <EnrollmentRows
        enrollment={enrollment}
        phase={phase}
        now={now}
        onGiveUp={() => actions.setConfirming(true)}
      />
      <OverlapSheet
        failure={actions.failure}
        what='accept'
        outletName={outletName}
        busy={actions.busy === 'accept'}
        onYes={actions.acceptAnyway}
        onClose={actions.dismissFailure}
      />
      {standing.kind !== 'none' && standing.kind !== 'ended' && (
        <GiveUpSheet
          open={actions.confirming}
          what={standing.kind}
          busy={actions.busy === 'give up'}
          onYes={actions.giveUp}
          onClose={() => actions.setConfirming(false)}
        />
      )}
    </>
  )
}

interface CardProps {
  enrollment: Enrollment
  shown: boolean
  now: number
}

/** The training on an admission ticket for a seat, with a countdown for an offer. */
function EnrollmentCard({ enrollment, shown, now }: CardProps) {
  const { trainings } = useTraining()
  const { facts } = useFacts()
  const { language } = useShell()
  const { training, way, no, standing } = enrollment
  const { id, base, sample } = training
  const details = own(trainings, id)
  const at = placeOf(facts, base, language)
  const room = details?.kind === 'ready' ? details.value.place : undefined
  const place = (way === 'onsite' ? [at.name, room, at.address] : [at.name]).flatMap(
    (line) => line || [],
  )
  const phase = phaseOf(enrollment, now)
  const about = <EnrolledTraining enrollment={enrollment} place={place} />
  if (standing.kind === 'enrolled' && phase === 'enrolled')
    return (
      <AdmissionTicket
        seat={{ training: id, way, no, secret: standing.secret }}
        sample={sample}
        shown={shown}
        onEnlarge={() => openPage('trainings-learning/admission-ticket', { id })}
      >
        {about}
      </AdmissionTicket>
    )
  return (
    <View className='card'>
      <View className='pad'>{about}</View>
      {standing.kind === 'offered' && phase === 'offered' && <OfferClock {...standing} now={now} />}
    </View>
  )
}

function FailedAction({ failure: { code } }: { failure: Failure }) {
  const text = useWords(enrollmentText)
  const failures = useWords(failureText)
  return (
    <View className='section'>
      <Notice look='bad' icon='alert' words={text.tooLate[code] ?? failures[code]} />
    </View>
  )
}
