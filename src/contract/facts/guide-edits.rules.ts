import { findPersonalData } from '../people/personal-data.rules'
import type { IsoDay } from '../shared/time.types'
import { findCuratorTerm } from './curator-terms.rules'
import type { GuideChange, GuideEditForm, GuideField, GuideTexts } from './guide-edits.schema'
import { guideEdits } from './guide-edits.settings'
import { guideFields } from './guide-fields.settings'
import { citesTooMuch, namedLaw } from './law-articles.rules'
import type { ServiceItem } from './services.schema'

export type GuideFlaw =
  | 'nothing'
  | 'twice'
  | 'past'
  | 'far'
  | 'all_versions'
  | 'reference'
  | 'personal_data'
  | 'internal_term'

/** Why a proposal cannot be published, and the path of the part within the form. */
export interface FoundGuideFlaw {
  flaw: GuideFlaw
  path: (string | number)[]
}

/** `known`: the days on which its versions begin. Any other is a version to be added. */
interface Context {
  today: IsoDay
  known: readonly IsoDay[]
}

/** The first flaw of a form that has the form of its schema. */
export function flawOfGuide(
  { version, changes, source }: Pick<GuideEditForm, 'version' | 'changes' | 'source'>,
  { today, known }: Context,
): FoundGuideFlaw | undefined {
  const [flaw] = [
    ...flawsOfVersion(version, { today, known }),
    ...changes.flatMap((change, i) =>
      flawsOfChange(change, version).map(({ flaw: of, path }) => ({
        flaw: of,
        path: ['changes', i, 'value', ...path],
      })),
    ),
    ...flawsOfText(source.title, ['source', 'title']),
  ]
  return flaw
}

function flawsOfVersion(version: IsoDay | undefined, { today, known }: Context): FoundGuideFlaw[] {
  if (version === undefined || known.includes(version)) return []
  if (version <= today) return [{ flaw: 'past', path: ['version'] }]
  return version > lastFirstDay(today) ? [{ flaw: 'far', path: ['version'] }] : []
}

export const lastFirstDay = (today: IsoDay): IsoDay =>
  `${Number(today.slice(0, 4)) + guideEdits.maxYearsAhead}-12-31`

function flawsOfChange(change: GuideChange, version: IsoDay | undefined): FoundGuideFlaw[] {
  if (change.field === 'responsible')
    return version === undefined ? [] : [{ flaw: 'all_versions', path: [] }]
  const typed = typedTexts(change)
  return [
    ...(change.field === 'materials' ? twice(change.value) : []),
    ...(change.field === 'legalBasis' ? unreadable(change.value) : []),
    ...typed.flatMap(([text, ...path]) => flawsOfText(text, path)),
  ]
}

/** A citizen ticks materials by their words. */
const twice = (list: string[]): FoundGuideFlaw[] =>
  list.flatMap((text, i) => (list.indexOf(text) < i ? [{ flaw: 'twice' as const, path: [i] }] : []))

const unreadable = (references: string[]): FoundGuideFlaw[] =>
  references.flatMap((reference, i) =>
    citesTooMuch(reference) || namedLaw(reference) === ''
      ? [{ flaw: 'reference' as const, path: [i] }]
      : [],
  )

function flawsOfText(text: string, path: FoundGuideFlaw['path']): FoundGuideFlaw[] {
  if (findPersonalData(text).length > 0) return [{ flaw: 'personal_data', path }]
  return findCuratorTerm(text) ? [{ flaw: 'internal_term', path }] : []
}

type TypedText = [text: string, ...path: (string | number)[]]

function typedTexts(change: GuideChange): TypedText[] {
  switch (change.field) {
    case 'materials':
    case 'conditions':
    case 'legalBasis':
      return change.value.map((text, i) => [text, i])
    case 'steps':
      return change.value.map(({ text }, i) => [text, i, 'text'])
    case 'responsible':
      return []
    case 'statutory':
    case 'promised':
    case 'fee':
    case 'note':
      return change.value.text === undefined ? [] : [[change.value.text, 'text']]
  }
}

export function textsOfGuide(item: ServiceItem): GuideTexts {
  const { materials, steps, statutory, promised, fee, conditions = [], legalBasis } = item
  const { note, responsible } = item
  return {
    materials,
    steps,
    conditions,
    legalBasis,
    ...(statutory && { statutory: statutory.text }),
    ...(promised && { promised: promised.text }),
    ...(fee && { fee: fee.text }),
    ...(note !== undefined && { note }),
    ...(responsible !== undefined && { responsible }),
  }
}

/** A field in the form in which it is edited. */
export function guideChangeFrom(texts: GuideTexts, field: GuideField): GuideChange {
  switch (field) {
    case 'materials':
    case 'conditions':
    case 'legalBasis':
      return { field, value: texts[field] }
    case 'steps':
      return { field, value: texts.steps.map(({ text, by }) => ({ text, ...(by && { by }) })) }
    case 'responsible':
      return { field, value: texts.responsible ? { outlet: texts.responsible } : {} }
    case 'statutory':
    case 'promised':
    case 'fee':
    case 'note': {
      const text = texts[field]
      return { field, value: text === undefined ? {} : { text } }
    }
  }
}

/** The texts once changes are in force. */
export const withChanges = (texts: GuideTexts, changes: readonly GuideChange[]): GuideTexts =>
  changes.reduce(withChange, texts)

function withChange(texts: GuideTexts, change: GuideChange): GuideTexts {
  const { [change.field]: _, ...rest } = texts
  switch (change.field) {
    case 'responsible':
      return {
        ...rest,
        ...(change.value.outlet && { responsible: change.value.outlet }),
      } as GuideTexts
    case 'statutory':
    case 'promised':
    case 'fee':
    case 'note': {
      const { text } = change.value
      return { ...rest, ...(text !== undefined && { [change.field]: text }) } as GuideTexts
    }
    case 'materials':
    case 'steps':
    case 'conditions':
    case 'legalBasis':
      return { ...texts, [change.field]: change.value }
  }
}

/** Fields that differ, in their order. */
export const differingFields = (texts: GuideTexts, other: GuideTexts): GuideField[] =>
  guideFields.filter((field) => asText(texts, field) !== asText(other, field))

const asText = (texts: GuideTexts, field: GuideField) =>
  JSON.stringify(guideChangeFrom(texts, field).value)
