import type { Training, Way } from '@/contract/trainings/trainings.schema'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { isUpcoming, phaseOf } from '@/features/trainings/enrollment/standing.model'
import { expectedOutcome, availabilityOf } from '@/features/trainings/catalogue/seats.model'
import { trainingText } from '@/features/trainings/catalogue/detail/training.text'
import { openPage, openTab } from '@/platform/navigation'
import { trainingWaysText } from '@/shared/training-ways.text'
import { Button } from '@/shared/ui/button'
import { useWords } from '@/shared/ui/shell'

interface Props {
  training: Training
  chosen: Way
  now: number
  onChoose: (way: Way) => void
}

/** The main button says what follows: a seat, or a place on the waitlist. */
export function DetailActions({ training, chosen, now, onChoose }: Props) {
  const { list } = useEnrollments()
  const text = useWords(trainingText)
  const ways = useWords(trainingWaysText)
  const { id, seats } = training
  const mine =
    list.kind === 'ready' && list.value.find((enrollment) => enrollment.training.id === id)
  const toMine = () => openPage('trainings/enrollment', { id })
  const others = () => openTab('trainings')

  if (mine && isUpcoming(phaseOf(mine, now)))
    return <Button look='primary' words={text.mine} onTap={toMine} />
  if (availabilityOf(training, now) !== 'open')
    return mine ? (
      <Button look='primary' words={text.mine} onTap={toMine} />
    ) : (
      <Button look='second' words={text.others} onTap={others} />
    )

  const seat = seats.find(({ way }) => way === chosen) ?? seats[0]!
  const other = seats.find(({ way }) => way !== seat.way)
  const outcome = expectedOutcome(seat, training.startsAt, now)
  return (
    <>
      {other && (
        <Button
          look='second'
          size='narrow'
          words={text.chooseOther(ways[other.way])}
          onTap={() => onChoose(other.way)}
        />
      )}
      {outcome.kind === 'full' ? (
        <Button look='second' words={text.others} onTap={others} />
      ) : (
        <Button
          look='primary'
          words={
            outcome.kind === 'seat'
              ? text.signUp(ways[seat.way], seats.length === 1)
              : text.joinWaitlist(ways[seat.way])
          }
          onTap={() => openPage('trainings/sign-up', { id, way: seat.way })}
        />
      )}
    </>
  )
}
