import type { EpochMs } from '@/contract/shared/time.types'
import type { ListedTraining } from '@/contract/trainings/trainings.schema'
import type { Language } from '@/shared/lib/language'
import { trainingWaysText } from '@/shared/training-ways.text'
import { expectedOutcome, availabilityOf } from '../seats.model'
import { trainingsText } from './trainings.text'

export interface SeatTag {
  look: 'ok' | 'warn' | 'bad' | 'plain' | 'sample'
  words: string
}

/** Free seats for each way of attending, or why nobody can sign up. */
export function seatTags(training: ListedTraining, now: EpochMs, language: Language): SeatTag[] {
  const text = trainingsText[language]
  const sample: SeatTag[] = training.sample ? [{ look: 'sample', words: text.sample }] : []
  const availability = availabilityOf(training, now)
  if (availability === 'called_off')
    return [{ look: 'bad', words: text.openness.called_off }, ...sample]
  if (availability !== 'open')
    return [{ look: 'plain', words: text.openness[availability] }, ...sample]
  const { seats, startsAt } = training
  const single = seats.length === 1
  const tags = seats.map((seat): SeatTag => {
    const way = trainingWaysText[language][seat.way]
    const outcome = expectedOutcome(seat, startsAt, now)
    switch (outcome.kind) {
      case 'seat':
        return { look: 'ok', words: text.left(way, outcome.left) }
      case 'waitlist':
        return { look: 'warn', words: single ? text.waitlist : text.each(way, text.waitlist) }
      case 'full':
        return { look: 'warn', words: single ? text.full : text.each(way, text.full) }
    }
  })
  return [...tags, ...sample]
}
