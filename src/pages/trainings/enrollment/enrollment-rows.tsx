import { View } from '@tarojs/components'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { EnrolledName } from '@/features/trainings/enrollment/components/enrolled-name'
import { enrollmentText } from '@/features/trainings/enrollment/enrollment.text'
import type { Phase } from '@/features/trainings/enrollment/standing.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { placeOf } from '@/features/facts/published/place.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { openForms } from '@/features/trainings/learning/record/record.model'
import { calendarEntries } from '@/features/trainings/admission-ticket/calendar.model'
import { AddToCalendar } from '@/shared/ui/add-to-calendar'
import { useTraining } from '@/features/trainings/catalogue/detail/training.store'
import { addToCalendar, canCancel } from '@/platform/calendar'
import { openPage } from '@/platform/navigation'
import { getThereTo } from '@/platform/get-there'
import { getThereText } from '@/shared/get-there.text'
import { byWords, dueWords } from '@/contract/shared/due-words.rules'
import { own } from '@/contract/shared/own.rules'
import { capitalised } from '@/shared/lib/capitalised'
import { Cell } from '@/shared/ui/cell'
import { useShell, useWords } from '@/shared/ui/shell'
import { RatingCell } from './rating-cell'
import { Reminders } from './reminders'

interface Props {
  enrollment: Enrollment
  phase: Phase
  now: number
  onGiveUp: () => void
}

export function EnrollmentRows({ enrollment, phase, now, onGiveUp }: Props) {
  const text = useWords(enrollmentText)
  const { language } = useShell()
  const { training, cancelUntil } = enrollment
  const { id } = training
  const isLate = Date.parse(cancelUntil) <= now
  return (
    <>
      <View className='card section'>
        {phase === 'enrolled' && enrollment.way === 'online' && !enrollment.link && (
          <Cell icon='globe' title={text.linkLater} />
        )}
        <FollowUps enrollment={enrollment} />
        <RatingCell training={training} now={now} />
        <NameRow enrollment={enrollment} />
        {phase === 'enrolled' && enrollment.way === 'onsite' && <WayRow enrollment={enrollment} />}
        {(phase === 'enrolled' || (canCancel && hasLostSeat(enrollment))) && (
          <CalendarRow enrollment={enrollment} />
        )}
        <Cell
          icon='list'
          title={text.seatHistory}
          onTap={() => openPage('trainings/seat-history', { id })}
        />
        <Cell
          icon='training'
          title={text.toTraining}
          onTap={() => openPage('trainings/detail', { id })}
        />
        {phase === 'enrolled' && !isLate && (
          <Cell
            icon='close'
            title={text.cancel}
            note={text.cancelUntil(byWords(cancelUntil, now, language))}
            role='button'
            onTap={onGiveUp}
          />
        )}
        {phase === 'enrolled' && isLate && (
          <Cell
            icon='close'
            title={text.cancel}
            note={text.cancelOver(capitalised(dueWords(cancelUntil, now, language)))}
          />
        )}
      </View>
      {(phase === 'enrolled' || phase === 'waitlisted' || phase === 'offered') && (
        <Reminders of={phase === 'enrolled' ? 'enrolled' : 'waiting'} />
      )}
    </>
  )
}

/** Open forms and the certificate, after the training. */
function FollowUps({ enrollment }: { enrollment: Enrollment }) {
  const text = useWords(enrollmentText)
  const { certificate } = enrollment
  const { id } = enrollment.training
  return (
    <>
      {openForms(enrollment).map((kind) => (
        <Cell
          key={kind}
          icon='guide'
          title={text.forms[kind]}
          onTap={() => openPage(`trainings-learning/${kind}`, { id })}
        />
      ))}
      {certificate && (
        <Cell
          icon='shield'
          title={text.certificate}
          onTap={() => openPage('trainings-learning/certificate', { number: certificate })}
        />
      )}
    </>
  )
}

function NameRow({ enrollment }: { enrollment: Enrollment }) {
  const me = useIdentity((store) => store.me)
  const profileName = me.kind === 'ready' ? me.value.profile?.name : undefined
  const toOutlet = () => openPage('outlets/detail', { id: enrollment.training.base })
  return <EnrolledName enrollment={enrollment} profileName={profileName} onOutlet={toOutlet} />
}

/** The address is on the ticket above. */
function WayRow({ enrollment: { training } }: { enrollment: Enrollment }) {
  const { facts } = useFacts()
  const there = useWords(getThereText)
  const { language } = useShell()
  const { way, onGo } = getThereTo(placeOf(facts, training.base, language), there)
  if (!way) return null
  return <Cell icon='pin' title={there.directions[way]} role='button' onTap={onGo} />
}

/** The training is called off, or the citizen cancelled: an entry in their calendar is out of date. */
const hasLostSeat = ({ standing }: Enrollment) =>
  standing.kind === 'ended' && (standing.how === 'called_off' || standing.how === 'cancelled')

function CalendarRow({ enrollment }: { enrollment: Enrollment }) {
  const { training, way, link, calendar } = enrollment
  const cancelled = hasLostSeat(enrollment)
  const { trainings } = useTraining()
  const { facts } = useFacts()
  const { language } = useShell()
  const details = own(trainings, training.id)
  const at = placeOf(facts, training.base, language)
  const where = [at.name, at.address].filter(Boolean).join('，')
  const { startsAt, endsAt } = training
  const parts = details?.kind === 'ready' ? details.value.parts : [{ startsAt, endsAt }]
  const event = {
    training,
    parts,
    calendar,
    cancelled,
    ...(way === 'onsite' ? { place: where } : link && { link }),
  }
  return (
    <AddToCalendar
      cancelled={cancelled}
      onAdd={() => addToCalendar(calendarEntries(event, language))}
    />
  )
}
