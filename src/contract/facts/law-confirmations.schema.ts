import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { line } from '../shared/typed-text.schema'
import { Bilingual } from './laws.schema'

const lawId = t.String({ pattern: '^[a-z]+-\\d{4}$', maxLength: 40 })

/** A hash of what is recorded of a law. */
const Recorded = t.String({ pattern: '^[0-9a-f]{16}$' })

/** An address on which an official text may lie. */
const OfficialUrl = t.String({ pattern: '^https?://[^\\s]+$', maxLength: 500 })

/** What supervisors know of a law that changes pages. */
export type StaffLaw = Static<typeof StaffLaw>
export const StaffLaw = t.Object({
  id: lawId,
  name: Bilingual,
  /** IsoDay on which it comes into force. */
  from: t.String(),
  text: t.Union([t.Literal('reprint'), t.Literal('unseen')]),
  /** Numbers of its recorded changes and of the pages that it touches. */
  changes: t.Integer(),
  pages: t.Integer(),
  /** Names what is recorded of it now. */
  recorded: Recorded,
  /** Where the official text is said to be. */
  official: t.Optional(t.String()),
  /** Missing while nobody compared what is recorded now with the official text. */
  confirmed: t.Optional(t.Object({ day: t.String(), official: t.String(), mine: t.Boolean() })),
})

export type LawConfirmationForm = Static<typeof LawConfirmationForm>
export const LawConfirmationForm = t.Union([
  /** What is recorded under this name says what the text at this address says. */
  t.Object({
    do: t.Literal('confirm'),
    official: OfficialUrl,
    recorded: Recorded,
  }),
  t.Object({ do: t.Literal('withdraw'), reason: line(120) }),
])

export const lawConfirmationsApi = {
  listLaws: { reply: t.Array(StaffLaw) },
  confirmLaw: {
    params: t.Object({ law: lawId }),
    body: LawConfirmationForm,
    reply: t.Array(StaffLaw),
  },
}
