import { isBlank, meantLine } from '@/contract/shared/as-meant/text.rules'
import { flawOfGuide, guideChangeFrom, type GuideFlaw } from '@/contract/facts/guide-edits.rules'
import type {
  GuideChange,
  GuideEditForm,
  GuideField,
  GuideKnownBy,
  GuideTexts,
  StaffGuideTexts,
} from '@/contract/facts/guide-edits.schema'
import { guideFields } from '@/contract/facts/guide-fields.settings'
import type { ServiceItem } from '@/contract/facts/services.schema'
import type { IsoDay } from '@/contract/shared/time.types'

type Actor = ServiceItem['steps'][number]['by']

/** The form of a step. */
export interface StepDraft {
  text: string
  by?: NonNullable<Actor>
}

/** A form of each field that is being edited. Lists are typed a line each. */
export interface GuideFieldDrafts {
  materials: string
  steps: StepDraft[]
  statutory: string
  promised: string
  fee: string
  conditions: string
  legalBasis: string
  note: string
  /** Id of an outlet; empty: not known. */
  responsible: string
}

/** What is typed about a version of a guide. Fields that are not there are left as they are. */
export interface GuideDraft {
  fields?: Partial<GuideFieldDrafts>
  /** The first day of a version that is added. */
  from?: string
  knownBy?: GuideKnownBy
  title?: string
  url?: string
  /** The newest proposal for the version that the editor has seen. */
  after?: string
}

/** A version to be added, in place of the day on which one begins. Empty: the earliest version. */
export const newVersion = 'new'

export const draftKey = (guide: string, version: string) => `${guide} ${version}`

/** The form of a field, filled with the texts that it has. */
export function guideFieldDraft<F extends GuideField>(texts: GuideTexts, field: F) {
  return toFieldDraft(guideChangeFrom(texts, field)) as GuideFieldDrafts[F]
}

function toFieldDraft(change: GuideChange): GuideFieldDrafts[GuideField] {
  switch (change.field) {
    case 'materials':
    case 'conditions':
    case 'legalBasis':
      return change.value.join('\n')
    case 'steps':
      return change.value
    case 'responsible':
      return change.value.outlet ?? ''
    case 'statutory':
    case 'promised':
    case 'fee':
    case 'note':
      return change.value.text ?? ''
  }
}

/** The fields that are being edited, in the order in which they stand. */
export const editedGuideFields = ({ fields = {} }: GuideDraft) =>
  guideFields.filter((field) => fields[field] !== undefined)

const linesOf = (typed: string) =>
  typed
    .split(/\r?\n/)
    .filter((line) => !isBlank(line))
    .map(meantLine)

/** A field as it is typed up to now. */
export function toGuideChange(fields: Partial<GuideFieldDrafts>, field: GuideField): GuideChange {
  switch (field) {
    case 'materials':
    case 'conditions':
    case 'legalBasis':
      return { field, value: linesOf(fields[field] ?? '') }
    case 'steps':
      return {
        field,
        value: (fields.steps ?? []).flatMap(({ text, by }) =>
          isBlank(text) ? [] : [{ text: meantLine(text), ...(by && { by }) }],
        ),
      }
    case 'responsible':
      return { field, value: fields.responsible ? { outlet: fields.responsible } : {} }
    case 'statutory':
    case 'promised':
    case 'fee':
    case 'note': {
      const typed = fields[field] ?? ''
      return { field, value: isBlank(typed) ? {} : { text: meantLine(typed) } }
    }
  }
}

export const toGuideChanges = (draft: GuideDraft): GuideChange[] =>
  editedGuideFields(draft).map((field) => toGuideChange(draft.fields ?? {}, field))

/** A part of the form that prevents sending. */
export type GuideProblemPart = GuideField | 'from' | 'known_by' | 'title' | 'url'
export type GuideProblem = GuideFlaw | 'missing' | 'no_address'

interface Context {
  today: IsoDay
  known: readonly IsoDay[]
  isNew: boolean
}

export function guideProblems(
  draft: GuideDraft,
  { today, known, isNew }: Context,
): Partial<Record<GuideProblemPart, GuideProblem>> {
  const problems: Partial<Record<GuideProblemPart, GuideProblem>> = {}
  const { from = '', knownBy, title = '', url = '' } = draft
  if (isNew && from === '') problems.from = 'missing'
  if (!knownBy) problems.known_by = 'missing'
  if (isBlank(title)) problems.title = 'missing'
  if (!isBlank(url) && !/^https?:\/\/\S+$/.test(meantLine(url))) problems.url = 'no_address'
  const version = isNew && from !== '' ? { version: from } : {}
  for (const change of toGuideChanges(draft)) {
    const source = { title: '-' }
    const found = flawOfGuide({ changes: [change], source }, { today, known })
    if (found) problems[change.field] = found.flaw
  }
  const ofVersion = flawOfGuide({ ...version, changes: [], source: { title } }, { today, known })
  if (ofVersion?.path[0] === 'version') problems.from = ofVersion.flaw
  if (ofVersion?.path[0] === 'source') problems.title = ofVersion.flaw
  return problems
}

/** A draft without problems as it is sent. */
export function toGuideForm(
  guide: string,
  version: string,
  draft: GuideDraft,
): GuideEditForm | undefined {
  const { knownBy, title = '', url = '', after } = draft
  const first = version === newVersion ? draft.from : version
  if (!knownBy) return undefined
  return {
    guide,
    ...(first && { version: first }),
    changes: toGuideChanges(draft),
    knownBy,
    source: { title: meantLine(title), ...(!isBlank(url) && { url: meantLine(url) }) },
    ...(after && { after }),
  }
}

/** The days on which its versions begin; empty for the earliest one. */
export const versionsOf = ({ states }: StaffGuideTexts): string[] => [
  ...new Set(states.filter(({ waiting }) => !waiting).map(({ version = '' }) => version)),
]

/** The published texts of a version; for one to be added, those of the version before its day. */
export function publishedTexts(
  { states }: StaffGuideTexts,
  version: string,
  from?: IsoDay,
): GuideTexts | undefined {
  const isBefore = ({ version: of = '' }: { version?: string }) =>
    version === newVersion ? of < (from || '9999') : of === version
  const found = states.filter((state) => !state.waiting && isBefore(state))
  return found[found.length - 1]?.texts
}
