import type { ArrayOptions, Static, TString } from '@sinclair/typebox'
import { Id, Moment } from '../people/identity.schema'
import { Day } from '../shared/day.schema'
import { paged } from '../shared/page.schema'
import { t } from '../shared/schema'
import { line, visibleLine } from '../shared/typed-text.schema'
import { guideEdits } from './guide-edits.settings'
import { OutletId, ServiceId } from './ids.schema'
import { OutletEditDecision, OutletEditState } from './outlet-edits.schema'
import { Step } from './services.schema'

type Text = TString | ReturnType<typeof line>

/** What a value may hold: in a request, or in a reply, which also tells what was stored or imported otherwise. */
interface Limits {
  text: (maxLength: number) => Text
  /** A text that is refused if it is blank, because leaving it out means something else. */
  visibleText: (maxLength: number) => Text
  count: (max: number) => ArrayOptions
}

const ofRequests: Limits = {
  text: line,
  visibleText: visibleLine,
  count: (maxItems) => ({ maxItems }),
}

const ofReplies: Limits = {
  text: () => t.String(),
  visibleText: () => t.String(),
  count: () => ({}),
}

const change = <F extends string, V extends Parameters<typeof t.Optional>[0]>(field: F, value: V) =>
  t.Object({ field: t.Literal(field), value })

function changesWithin({ text, visibleText, count }: Limits) {
  const { maxLine, maxNote, maxMaterials, maxSteps, maxConditions, maxReferences } = guideEdits
  const texts = (max: number) => t.Array(text(maxLine), count(max))
  /** Without a text: not known. */
  const claim = (max: number) => t.Object({ text: t.Optional(visibleText(max)) })
  const by = t.Optional(t.Index(Step, ['by']))
  return t.Union([
    change('materials', texts(maxMaterials)),
    change('steps', t.Array(t.Object({ text: text(maxLine), by }), count(maxSteps))),
    change('statutory', claim(maxLine)),
    change('promised', claim(maxLine)),
    change('fee', claim(maxLine)),
    change('conditions', texts(maxConditions)),
    change('legalBasis', texts(maxReferences)),
    change('note', claim(maxNote)),
    /** The unit that answers for the guide, in all its versions. Without an outlet: not known. */
    change('responsible', t.Object({ outlet: t.Optional(OutletId) })),
  ])
}

/** A field of a guide that supervisors edit, with its new value as a whole. */
export type GuideChange = Static<typeof GuideChange>
export const GuideChange = changesWithin(ofRequests)

const StatedChange = changesWithin(ofReplies)

export type GuideField = GuideChange['field']

/** How the editor knows: from an official text, from a copy that nobody compared with it, from the unit itself. */
export type GuideKnownBy = Static<typeof GuideKnownBy>
export const GuideKnownBy = t.Union([t.Literal('document'), t.Literal('reprint'), t.Literal('own')])

const source = ({ text }: Limits) =>
  t.Object({
    title: text(80),
    url: t.Optional(t.String({ pattern: '^https?://[^\\s]+$', maxLength: 500 })),
  })

export type GuideEditForm = Static<typeof GuideEditForm>
export const GuideEditForm = t.Object({
  guide: ServiceId,
  /** The first day of the version that is changed or added. Absent: the earliest version. */
  version: t.Optional(Day),
  changes: t.Array(GuideChange, { minItems: 1, maxItems: 9 }),
  knownBy: GuideKnownBy,
  source: source(ofRequests),
  /** Id of the newest proposal for this version that the editor has seen. A newer one is a conflict. */
  after: t.Optional(Id),
})

/** Changes of a guide that one supervisor proposes and another publishes, together. */
export type GuideProposal = Static<typeof GuideProposal>
export const GuideProposal = t.Object({
  id: Id,
  guide: ServiceId,
  version: t.Optional(t.String()),
  changes: t.Array(StatedChange),
  knownBy: GuideKnownBy,
  source: source(ofReplies),
  state: OutletEditState,
  at: Moment,
  /** Proposed by the reader. */
  mine: t.Boolean(),
  decidedAt: t.Optional(Moment),
  /** Why it was refused. */
  reason: t.Optional(t.String()),
})

/** What can be edited of a guide. */
export type GuideTexts = Static<typeof GuideTexts>
export const GuideTexts = t.Object({
  materials: t.Array(t.String()),
  steps: t.Array(Step),
  statutory: t.Optional(t.String()),
  promised: t.Optional(t.String()),
  fee: t.Optional(t.String()),
  conditions: t.Array(t.String()),
  legalBasis: t.Array(t.String()),
  note: t.Optional(t.String()),
  responsible: t.Optional(OutletId),
})

/** The texts of a version of a guide at some time. */
export type GuideState = Static<typeof GuideState>
export const GuideState = t.Object({
  /** The proposal that led to it, or what was imported. */
  id: t.Union([Id, t.Literal('imported')]),
  /** IsoDay on which the version begins. Absent: the earliest one. */
  version: t.Optional(t.String()),
  texts: GuideTexts,
  /** Absent if it was imported. */
  at: t.Optional(Moment),
  /** It waits for a second person. */
  waiting: t.Optional(t.Boolean()),
})

export type StaffGuideTexts = Static<typeof StaffGuideTexts>
export const StaffGuideTexts = t.Object({
  guide: ServiceId,
  /** By version, and within one in the order in which they came about. */
  states: t.Array(GuideState),
  /** The newest proposal for each version that was neither refused nor withdrawn. */
  newest: t.Array(GuideProposal),
  /** Number of earlier states that are left out. */
  earlier: t.Integer({ minimum: 0 }),
})

/** A guide in the list of those who keep it. */
export type StaffGuide = Static<typeof StaffGuide>
export const StaffGuide = t.Object({
  id: ServiceId,
  /** Its English translates an older text. */
  outdated: t.Boolean(),
  /** Number of proposals that wait for a second person. */
  waiting: t.Integer({ minimum: 0 }),
  responsible: t.Optional(OutletId),
  /** When a proposal for it was last published. */
  editedAt: t.Optional(Moment),
})

/** An import brought another value than the one that a person confirmed, which is kept. */
export type GuideConflict = Static<typeof GuideConflict>
export const GuideConflict = t.Object({
  id: Id,
  guide: ServiceId,
  version: t.Optional(t.String()),
  /** What is kept and published. */
  kept: StatedChange,
  /** What the import brought. Absent: nothing. */
  imported: t.Optional(StatedChange),
})

const byId = t.Object({ id: Id })

export const guideEditsApi = {
  listGuides: { reply: t.Array(StaffGuide) },
  getGuide: { params: t.Object({ guide: ServiceId }), reply: StaffGuideTexts },
  listGuideProposals: paged(GuideProposal, 100, t.Object({ guide: t.Optional(ServiceId) })),
  proposeGuide: { params: byId, body: GuideEditForm, reply: GuideProposal },
  decideGuideProposal: { params: byId, body: OutletEditDecision, reply: GuideProposal },
  listGuideConflicts: { reply: t.Array(GuideConflict) },
}
