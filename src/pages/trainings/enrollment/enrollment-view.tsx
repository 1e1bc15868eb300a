import { View } from '@tarojs/components'
import type { Failure } from '@/contract/shared/failure'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { EnrolledFor } from '@/features/trainings/enrollment/components/enrolled-training'
import { GiveUpSheet } from '@/features/trainings/enrollment/components/give-up-sheet'
import { OfferClock } from '@/features/trainings/enrollment/components/offer-clock'
import { WhyRail } from '@/features/trainings/enrollment/components/waitlist-rail'
import { headOf } from '@/features/trainings/enrollment/enrollment-summary.model'
import { enrollmentText } from '@/features/trainings/enrollment/enrollment.text'
import { phaseOf } from '@/features/trainings/enrollment/standing.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { placeOf } from '@/features/facts/published/place.model'
import { AdmissionTicket } from '@/features/trainings/admission-ticket/components/admission-ticket'
import { useTraining } from '@/features/trainings/catalogue/detail/training.store'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { sharedText } from '@/shared/shared.text'
import { Notice } from '@/shared/ui/notice'
import { useShell, useWords } from '@/shared/ui/shell'
import { StandingHead } from '@/shared/ui/standing-head'
import { EnrollmentRows } from './enrollment-rows'
import type { Acts } from './use-enrollment-actions'

interface Props {
  enrollment: Enrollment
  /** The page is in front. */
  shown: boolean
  acts: Acts
}

export function EnrollmentView({ enrollment, shown, acts }: Props) {
  const { moves } = useTraining()
  const text = useWords(enrollmentText)
  const { language } = useShell()
  const now = useMinute()
  const { training, standing, noShow } = enrollment
  const { id } = training
  const log = moves[id]
  const phase = phaseOf(enrollment, now)

  return (
    <>
      <StandingHead {...headOf(enrollment, now, language)} />
      {acts.failure && <FailedAct failure={acts.failure} />}
      <What enrollment={enrollment} shown={shown} now={now} />
      {(noShow === 'counted' || noShow === 'upheld') && (
        <View className='section'>
          <Notice look='warn' words={text.noShow} />
        </View>
      )}
      {log?.kind === 'ready' && (phase === 'offered' || phase === 'waitlisted') && (
        <WhyRail
          enrollment={enrollment}
          moves={log.value}
          now={now}
          onAll={() => openPage('trainings/seat-history', { id })}
        />
      )}
      <EnrollmentRows
        enrollment={enrollment}
        phase={phase}
        now={now}
        onGiveUp={() => acts.ask(true)}
      />
      {standing.kind !== 'none' && standing.kind !== 'ended' && (
        <GiveUpSheet
          open={acts.asking}
          what={standing.kind}
          busy={acts.busy === 'give up'}
          onYes={acts.giveUp}
          onClose={() => acts.ask(false)}
        />
      )}
    </>
  )
}

interface WhatProps {
  enrollment: Enrollment
  shown: boolean
  now: number
}

/** For what it is: on the ticket of who has a seat, with the clock of who is offered one. */
function What({ enrollment, shown, now }: WhatProps) {
  const { trainings } = useTraining()
  const { facts } = useFacts()
  const { language } = useShell()
  const { training, way, no, standing } = enrollment
  const { id, base, sample } = training
  const whole = trainings[id]
  const at = placeOf(facts, base, language)
  const room = whole?.kind === 'ready' ? whole.value.place : undefined
  const place = (way === 'onsite' ? [at.name, room, at.address] : [at.name]).flatMap(
    (line) => line || [],
  )
  const phase = phaseOf(enrollment, now)
  const about = <EnrolledFor enrollment={enrollment} place={place} />
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

/** Why it could not be done, said of an enrollment. */
function FailedAct({ failure: { code } }: { failure: Failure }) {
  const text = useWords(enrollmentText)
  const shared = useWords(sharedText)
  return (
    <View className='section'>
      <Notice look='bad' icon='alert' words={text.tooLate[code] ?? shared.failure[code]} />
    </View>
  )
}
