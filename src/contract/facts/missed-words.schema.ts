import type { Static } from '@sinclair/typebox'
import { Id } from '../people/identity.schema'
import { Day } from '../shared/day.schema'
import { paged } from '../shared/page.schema'
import { t } from '../shared/schema'
import { line } from '../shared/typed-text.schema'
import { maxMeaningLength, maxMeanings, missedWords } from './missed-words.settings'

const Word = line(missedWords.maxLength)

export type MissedWordsForm = Static<typeof MissedWordsForm>
export const MissedWordsForm = t.Object({
  words: t.Array(Word, { minItems: 1, maxItems: missedWords.maxAtOnce }),
  /** Of the phone, which counts once. Only a keyed hash of it is stored. */
  device: Id,
})

/** A word that at least five phones sent. */
export type MissedWord = Static<typeof MissedWord>
export const MissedWord = t.Object({
  /** A hash of the word. */
  id: t.String(),
  word: t.String(),
  devices: t.Integer({ minimum: missedWords.leastDevices }),
  /** Mondays of the first and the last week in which another phone sent it. */
  firstWeek: Day,
  lastWeek: Day,
})

/** What supervisors made of a word. */
export type EverydayEdit = Static<typeof EverydayEdit>
export const EverydayEdit = t.Object({
  id: Id,
  word: t.String(),
  act: t.Union([t.Literal('add'), t.Literal('set_aside')]),
  /** The words of the facts that it stands for; none if it was set aside. */
  terms: t.Array(t.String()),
  day: Day,
  mine: t.Boolean(),
})

export type EverydayDecision = Static<typeof EverydayDecision>
export const EverydayDecision = t.Union([
  t.Object({
    act: t.Literal('add'),
    word: Word,
    terms: t.Array(line(maxMeaningLength), { minItems: 1, maxItems: maxMeanings }),
  }),
  t.Object({ act: t.Literal('set_aside'), word: Word }),
  /** Takes back what was decided: the word means nothing any more, and may be sent again. */
  t.Object({ act: t.Literal('reopen'), word: Word }),
])

export const missedWordsApi = {
  sendMissedWords: { body: MissedWordsForm, reply: t.Object({}) },
  listMissedWords: paged(MissedWord, 100),
  listEverydayEdits: paged(EverydayEdit, 100),
  decideEverydayWord: { body: EverydayDecision, reply: t.Object({}) },
}
