import { meantLine, meantText } from '@/contract/shared/as-meant/text.rules'
import { canRate, changeUntil, isBad, tagsFor, tagsVersion } from '@/contract/ratings/ratings.rules'
import type {
  Aspect,
  Channel,
  Level,
  OwnRating,
  RatingForm,
  ServiceDone,
  Tag,
} from '@/contract/ratings/ratings.schema'
import type { EpochMs } from '@/contract/shared/time.types'

/** The unsent form. */
export interface Draft {
  /** Absent until chosen; never preselected. */
  level?: Level
  scores?: Partial<Record<Aspect, Level>>
  tags?: Tag[]
  text?: string
  /** Ids of new pictures on the phone and of pictures already sent. */
  pictures?: string[]
  contact?: string
  /** The unit sees a bad rating at once. Never preselected. */
  atOnce?: boolean
}

export type RatingStage = 'open' | 'changeable' | 'fixed' | 'over'

export function ratingStage({ rating, rateUntil }: ServiceDone, now: EpochMs): RatingStage {
  if (rating) return now < changeUntil(rating.givenAt) ? 'changeable' : 'fixed'
  return canRate(rateUntil, now) ? 'open' : 'over'
}

/** Changes the level and drops tags that do not fit it. */
export function withLevel(draft: Draft, level: Level, channel: Channel): Draft {
  const tags = tagsFor(level, channel)
  return { ...draft, level, tags: (draft.tags ?? []).filter((tag) => tags.includes(tag)) }
}

export const toggle = <T>(list: T[], item: T): T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item]

/** Choosing the same score again clears it. */
export function withScore(draft: Draft, aspect: Aspect, level: Level): Draft['scores'] {
  const { [aspect]: before, ...others } = draft.scores ?? {}
  return before === level ? others : { ...others, [aspect]: level }
}

export function draftOf(rating: OwnRating): Draft {
  const { level, scores, tags, text, pictures, contact, atOnce } = rating
  return {
    level,
    scores,
    tags,
    pictures: pictures.map(({ id }) => id),
    ...(text && { text }),
    ...(contact && { contact }),
    ...(atOnce && { atOnce }),
  }
}

export type TextStanding = NonNullable<OwnRating['shown']> | 'city'

/** Why the text is public or not. Of what counts for the city only, no text is. */
export const textStanding = (
  { published }: Pick<OwnRating, 'published'>,
  shown: NonNullable<OwnRating['shown']>,
): TextStanding => (shown === 'no' && published?.cityWide ? 'city' : shown)

interface Sending {
  key: string
  device: string
  /** The rating to change; absent for a new one. */
  before?: OwnRating | undefined
}

/** Undefined while no level is chosen. */
export function toRatingForm(
  draft: Draft,
  { key, device, before }: Sending,
): RatingForm | undefined {
  const { level, scores = {}, tags = [], pictures = [], atOnce } = draft
  if (level === undefined) return undefined
  const text = meantText(draft.text ?? '')
  const contact = meantLine(draft.contact ?? '')
  return {
    version: before?.version ?? 0,
    key,
    level,
    scores,
    tags,
    tagsVersion,
    ...(text && { text }),
    pictures,
    ...(contact && isBad(level) && { contact }),
    ...(atOnce && isBad(level) && { atOnce }),
    device,
  }
}

/** Ids of pictures that are not uploaded yet. */
export function newPictures({ pictures }: Pick<RatingForm, 'pictures'>, before?: OwnRating) {
  const sent = before?.pictures.map(({ id }) => id) ?? []
  return pictures.filter((id) => !sent.includes(id))
}

/** Stored with the outbox parcel, to restore the draft. Its keys are persisted. */
export interface RatingParcel {
  kind: 'rate'
  service: string
  draft: Draft
}

interface Waiting {
  id: string
  from?: unknown
}

/** The waiting rating of a service. Other features' parcels have a `from` of another shape. */
export function waitingRating<T extends Waiting>(parcels: T[], service: string) {
  const of = (parcel: T) => parcel.from as RatingParcel | undefined
  const parcel = parcels.find(
    (candidate) => of(candidate)?.kind === 'rate' && of(candidate)?.service === service,
  )
  return parcel && { parcel, draft: of(parcel)!.draft }
}

/** Keeps the order of the list. */
export function groupServicesDone(all: ServiceDone[], now: EpochMs) {
  const standing = (service: ServiceDone) => ratingStage(service, now)
  return {
    open: all.filter((service) => standing(service) === 'open'),
    rated: all.filter(({ rating }) => rating),
    over: all.filter((service) => standing(service) === 'over'),
  }
}

export const findServiceDone = (all: ServiceDone[], kind: ServiceDone['kind'], ref: string) =>
  all.find((service) => service.kind === kind && service.ref === ref)

/** Title of a service: service item, training title, or consultation number. */
export function titleOf(
  { service, title, kind }: Pick<ServiceDone, 'service' | 'title' | 'kind'>,
  names: {
    of: (id: string | undefined) => string | undefined
    done: Record<ServiceDone['kind'], string>
  },
) {
  const plain = names.done[kind]
  if (kind === 'consultation' && title) return `${plain} ${title}`
  return names.of(service) ?? title ?? plain
}
