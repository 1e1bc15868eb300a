import type { ListedTraining } from '@/contract/trainings/trainings.schema'
import type { Language } from '@/shared/lib/language'
import { waysText } from '@/shared/ways.text'
import { chanceOf, opennessOf } from '../seats.model'
import { trainingsText } from './trainings.text'

export interface RowTag {
  look: 'ok' | 'warn' | 'bad' | 'plain' | 'sample'
  words: string
}

/** Whether there is room, for each way; or why nobody can come any more. */
export function tagsOf(training: ListedTraining, now: number, language: Language): RowTag[] {
  const text = trainingsText[language]
  const sample: RowTag[] = training.sample ? [{ look: 'sample', words: text.sample }] : []
  const openness = opennessOf(training, now)
  if (openness === 'called_off')
    return [{ look: 'bad', words: text.openness.called_off }, ...sample]
  if (openness !== 'open') return [{ look: 'plain', words: text.openness[openness] }, ...sample]
  const { seats, startsAt } = training
  const single = seats.length === 1
  const tags = seats.map((one): RowTag => {
    const way = waysText[language][one.way]
    const chance = chanceOf(one, startsAt, now)
    switch (chance.kind) {
      case 'seat':
        return { look: 'ok', words: text.left(way, chance.left) }
      case 'waitlist':
        return { look: 'warn', words: single ? text.waitlist : text.each(way, text.waitlist) }
      case 'full':
        return { look: 'warn', words: single ? text.full : text.each(way, text.full) }
    }
  })
  return [...tags, ...sample]
}
