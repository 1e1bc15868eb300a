import type { GuideChange, GuideKnownBy } from '@/contract/facts/guide-edits.schema'
import { differingFields, textsOfGuide } from '@/contract/facts/guide-edits.rules'
import { nextFields, type Laws } from '@/contract/facts/laws.schema'
import { verificationExpiresOn } from '@/contract/facts/outlet-edits.rules'
import { ServiceItem } from '@/contract/facts/services.schema'
import type { Confirmed, Source } from '@/contract/facts/sources.schema'
import { t } from '@/contract/shared/schema'
import type { IsoDay } from '@/contract/shared/time.types'
import { attempt } from '../find-flaws'
import type { Problem } from '../fact-problems'
import { withAddedVersions, type EditedField } from './guide-versions'

/** A published edit of a guide that is in force. */
export interface GuideEditInForce {
  id: string
  guide: string
  /** The first day of its version. Absent: the earliest one. */
  version?: IsoDay
  change: GuideChange
  knownBy: GuideKnownBy
  source: Source
  confirmed: Confirmed
}

interface Stated {
  edits: readonly GuideEditInForce[]
  today: IsoDay
  /** Ids of the published outlets. */
  outlets: ReadonlySet<string>
}

const EditedFields = t.Partial(t.Pick(ServiceItem, [...nextFields.service, 'responsible']))

/**
 * Guides in their versions, with what supervisors stated in place of what was imported. Edits of unknown guides are
 * left out, and so is one with a flaw. `edited`: the guides whose earliest text is not the imported one.
 */
export function applyGuideEdits(
  items: readonly ServiceItem[],
  laws: Laws,
  { edits, today, outlets }: Stated,
) {
  const problems: Problem[] = []
  const sound = edits.flatMap((edit) => {
    const { result, flaws } = attempt(() => fieldsOf(edit, today), EditedFields, {
      file: 'guide_edits',
      record: edit.guide,
      statement: edit.id,
    })
    problems.push(...flaws)
    const { responsible } = result ?? {}
    if (!result || flaws.length > 0 || (responsible && !outlets.has(responsible))) return []
    return [{ edit, applied: toEditedField(edit, result, today) }]
  })
  const editsOf = (guide: string, version?: IsoDay) =>
    sound
      .filter(({ edit }) => edit.guide === guide && edit.version === version)
      .map(({ applied }) => applied)
  const versions = new Map<string, Set<IsoDay>>()
  for (const { edit } of sound)
    if (edit.version !== undefined)
      versions.set(edit.guide, (versions.get(edit.guide) ?? new Set()).add(edit.version))
  const current = items.map((item) => editsOf(item.id).reduce(applyToItem, item))
  const composed = withAddedVersions(current, laws, (guide) =>
    [...(versions.get(guide) ?? [])].sort().map((from) => ({ from, edits: editsOf(guide, from) })),
  )
  const edited = new Set(
    items.filter((item, i) => hasOtherTexts(item, current[i]!)).map(({ id }) => id),
  )
  return { ...composed, edited, problems }
}

/** Whether a text that is translated differs. */
const hasOtherTexts = (imported: ServiceItem, current: ServiceItem) =>
  imported !== current &&
  differingFields(textsOfGuide(imported), textsOfGuide(current)).some(
    (field) => field !== 'responsible',
  )

const isExpired = ({ confirmed }: GuideEditInForce, today: IsoDay) =>
  verificationExpiresOn(confirmed.day) <= today

/** A copy that nobody compared with the official text confirms nothing, and neither does what was confirmed long ago. */
const isConfirmed = (edit: GuideEditInForce, today: IsoDay) =>
  edit.knownBy !== 'reprint' && !isExpired(edit, today)

/** The fields that an edit sets; none if its text is not known. */
function fieldsOf(edit: GuideEditInForce, today: IsoDay): Partial<ServiceItem> {
  const { change } = edit
  switch (change.field) {
    case 'statutory':
    case 'promised':
    case 'fee': {
      const { text } = change.value
      return text === undefined
        ? {}
        : { [change.field]: { text, verified: isConfirmed(edit, today) } }
    }
    case 'note':
      return change.value.text === undefined ? {} : { note: change.value.text }
    case 'responsible':
      return change.value.outlet === undefined ? {} : { responsible: change.value.outlet }
    case 'materials':
    case 'steps':
    case 'conditions':
    case 'legalBasis':
      return { [change.field]: change.value }
  }
}

const toEditedField = (
  edit: GuideEditInForce,
  fields: Partial<ServiceItem>,
  today: IsoDay,
): EditedField => ({
  field: edit.change.field,
  fields,
  confirmed: isConfirmed(edit, today) ? edit.confirmed : undefined,
  source: toSource(edit),
  day: edit.confirmed.day,
})

const reprint = '（转载）'

const toSource = ({ source: { title, url }, knownBy }: GuideEditInForce): Source => ({
  title: knownBy === 'reprint' && !title.endsWith(reprint) ? `${title}${reprint}` : title,
  ...(url !== undefined && { url }),
})

function applyToItem(item: ServiceItem, edit: EditedField): ServiceItem {
  const { [edit.field]: _, confirmed = {}, ...rest } = item
  const { [edit.field as keyof typeof confirmed]: __, ...others } = confirmed
  const isSaid = edit.field !== 'responsible' && edit.confirmed
  const known = { ...others, ...(isSaid && { [edit.field]: edit.confirmed }) }
  return {
    ...(rest as ServiceItem),
    ...edit.fields,
    ...(Object.keys(known).length > 0 && { confirmed: known }),
    sources: withSource(item.sources, edit.source),
    seen: item.seen > edit.day ? item.seen : edit.day,
  }
}

export const withSource = (sources: readonly Source[], source: Source): Source[] =>
  sources.some(({ title }) => title === source.title) ? [...sources] : [...sources, source]
