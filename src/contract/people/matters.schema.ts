import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { Id, Moment } from './identity.schema'

/** What a matter is about. The citizen's turn first, in order of urgency; then what others have to do. */
export type MatterKind = Static<typeof MatterKind>
export const MatterKind = t.Union([
  t.Literal('offer'), // a seat is kept for the citizen until `at`
  t.Literal('visit'), // an appointment that begins at `at`, or a queue number drawn at `at`
  t.Literal('training'), // begins at `at`
  t.Literal('ask_back'), // staff asked for more at `at`, in `words`
  t.Literal('repair'), // a rectification to confirm by `at`; `words` say what was done
  t.Literal('answer'), // given at `at`, in `words`; the citizen can close or reopen the question
  t.Literal('rating'), // possible until `at`
  t.Literal('question'), // to be answered by `at`
  t.Literal('rectification'), // to be finished by `at`
  t.Literal('waitlist'), // for a training that begins at `at`
])

/** Something of the citizen's that is not over. */
export type Matter = Static<typeof Matter>
export const Matter = t.Object({
  kind: MatterKind,
  turn: t.Union([t.Literal('citizen'), t.Literal('other')]),
  /** Of the training, visit, consultation, rectification, or service to rate. */
  id: Id,
  at: Moment,
  /** Title of the training, or summary of the question. */
  title: t.Optional(t.String()),
  titleEn: t.Optional(t.String()),
  /** What staff wrote, shortened. */
  words: t.Optional(t.String()),
  /** Id of the outlet. */
  outlet: t.String(),
  /** Working days in which an addition of the citizen is answered. */
  dueDays: t.Optional(t.Integer({ minimum: 1 })),
  /** Id of the service item. */
  service: t.Optional(t.String()),
  /** Only of a queue number. `window`: the name of the window that calls it. */
  queue: t.Optional(
    t.Object({ number: t.Integer({ minimum: 1 }), window: t.Optional(t.String()) }),
  ),
  sample: t.Boolean(),
})
