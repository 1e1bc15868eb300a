import type { AddedVersion, Laws, TouchedService } from '@/contract/facts/laws.schema'
import type { GuideField } from '@/contract/facts/guide-edits.schema'
import type { ConfirmedFields, ServiceItem } from '@/contract/facts/services.schema'
import type { Confirmed, Source } from '@/contract/facts/sources.schema'
import { dayBefore } from '@/contract/facts/working-days.rules'
import type { IsoDay } from '@/contract/shared/time.types'

/** What an edit makes of a version. */
export interface EditedField {
  field: GuideField
  fields: Partial<ServiceItem>
  confirmed: Confirmed | undefined
  source: Source
  day: IsoDay
}

export interface EditedVersion {
  from: IsoDay
  edits: EditedField[]
}

/** What differs in a later version, in any of its forms. */
interface Later {
  from: IsoDay
  next: NonNullable<TouchedService['next']>
  without: string[]
  sources: Source[]
  seen: IsoDay
}

/**
 * Edits of the later versions of guides: of those that a law gives, and of those that begin on a day of their own.
 * Each version of a guide that has one of the latter ends on the day before the next.
 */
export function withAddedVersions(
  items: readonly ServiceItem[],
  laws: Laws,
  versionsOf: (guide: string) => EditedVersion[],
): { items: ServiceItem[]; laws: Laws } {
  const added: AddedVersion[] = []
  const pages = [...laws.services]
  const lawFrom = (page: TouchedService) => laws.laws.find(({ id }) => id === page.law)?.from
  const composed = items.map((item): ServiceItem => {
    const edited = versionsOf(item.id)
    const own = pages.filter((page) => page.id === item.id)
    if (edited.length === 0 && !item.confirmed) return item
    const chain = laterVersions(item, own, { edited, lawFrom })
    for (const later of chain) {
      const page = own.find((candidate) => lawFrom(candidate) === later.from)
      if (page) pages[pages.indexOf(page)] = toPage(page, later)
      else added.push(toAdded(item.id, later))
    }
    const isCut = chain.some(({ from }) => !own.some((page) => lawFrom(page) === from))
    const last = isCut ? dayBefore(chain[0]!.from) : undefined
    return last ? { ...item, validUntil: earlier(item.validUntil, last) } : item
  })
  const changed = { ...laws, services: pages, ...(added.length > 0 && { added }) }
  return { items: composed, laws: changed }
}

interface Chain {
  edited: EditedVersion[]
  lawFrom: (page: TouchedService) => IsoDay | undefined
}

/** The later versions of an item in the order of their days, each with who confirmed its fields. */
function laterVersions(
  item: ServiceItem,
  pages: readonly TouchedService[],
  { edited, lawFrom }: Chain,
): Later[] {
  const days = new Set([
    ...edited.map(({ from }) => from),
    ...pages.flatMap((page) => (page.next && lawFrom(page)) ?? []),
  ])
  let known: ConfirmedFields = item.confirmed ?? {}
  const chain = [...days].sort().map((from): Later => {
    const page = pages.find((candidate) => lawFrom(candidate) === from)
    const edits = edited.find((version) => version.from === from)?.edits ?? []
    const before = known
    known = knownAfter(known, page?.next ?? {}, edits)
    const isTold = Object.keys({ ...before, ...known }).length > 0
    return {
      from,
      next: {
        ...page?.next,
        ...edits.reduce<Partial<ServiceItem>>((all, { fields }) => ({ ...all, ...fields }), {}),
        ...(isTold && { confirmed: known }),
      },
      without: edits.filter(({ field, fields }) => !(field in fields)).map(({ field }) => field),
      sources: edits.map(({ source }) => source),
      seen:
        edits
          .map(({ day }) => day)
          .sort()
          .at(-1) ?? '',
    }
  })
  const hasOwnDay = chain.some(({ from }) => !pages.some((page) => lawFrom(page) === from))
  return hasOwnDay ? chain.map((later, i) => endBefore(later, chain[i + 1])) : chain
}

/** What a law or an edit says anew is confirmed only by that edit. */
function knownAfter(known: ConfirmedFields, next: object, edits: readonly EditedField[]) {
  const statedFields = new Set([...Object.keys(next), ...edits.map(({ field }) => field)])
  const kept = Object.entries(known).filter(([field]) => !statedFields.has(field))
  const own = edits.flatMap(({ field, confirmed }) => (confirmed ? [[field, confirmed]] : []))
  return Object.fromEntries([...kept, ...own]) as ConfirmedFields
}

function endBefore(later: Later, following: Later | undefined): Later {
  if (!following) return later
  const validUntil = earlier(later.next.validUntil, dayBefore(following.from))
  return { ...later, next: { ...later.next, validUntil } }
}

function toPage(page: TouchedService, { next, without, sources }: Later): TouchedService {
  const dropped = new Set(without)
  const kept = Object.fromEntries(Object.entries(next).filter(([field]) => !dropped.has(field)))
  return {
    ...page,
    next: kept,
    ...(without.length > 0 && { without }),
    ...(sources.length > 0 && { sources: distinct(sources) }),
  }
}

const toAdded = (id: string, { from, next, without, sources, seen }: Later): AddedVersion => ({
  id,
  from,
  next,
  ...(without.length > 0 && { without }),
  sources: distinct(sources),
  seen,
})

const distinct = (sources: Source[]) =>
  sources.filter(({ title }, i) => sources.findIndex((source) => source.title === title) === i)

const earlier = (day: IsoDay | undefined, other: IsoDay) => (day && day < other ? day : other)
