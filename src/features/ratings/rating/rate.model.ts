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

/** What is chosen and typed, and not sent yet. */
export interface Draft {
  /** Not there: nothing is chosen, and nothing is chosen for anybody. */
  level?: Level
  scores?: Partial<Record<Aspect, Level>>
  tags?: Tag[]
  text?: string
  /** Ids: of those on the phone, and of those that were sent with the rating that is changed. */
  pictures?: string[]
  contact?: string
}

/** What can be done about the rating of a service at `now`, in ms since 1970. */
export type Standing = 'open' | 'changeable' | 'fixed' | 'over'

export function standingOf({ rating, rateUntil }: ServiceDone, now: number): Standing {
  if (rating) return now < changeUntil(rating.givenAt) ? 'changeable' : 'fixed'
  return canRate(rateUntil, now) ? 'open' : 'over'
}

/** Another level is given for other things: of the tags, those stay that fit it too. */
export function atLevel(draft: Draft, level: Level, channel: Channel): Draft {
  const tags = tagsFor(level, channel)
  return { ...draft, level, tags: (draft.tags ?? []).filter((tag) => tags.includes(tag)) }
}

/** With it, or without it where it was there. */
export const toggled = <T>(list: T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one]

/** A score, or none where the same is pressed again. */
export function scored(draft: Draft, aspect: Aspect, level: Level): Draft['scores'] {
  const { [aspect]: before, ...others } = draft.scores ?? {}
  return before === level ? others : { ...others, [aspect]: level }
}

/** A rating, to be changed. */
export const draftOf = ({ level, scores, tags, text, pictures, contact }: OwnRating): Draft => ({
  level,
  scores,
  tags,
  pictures: pictures.map(({ id }) => id),
  ...(text && { text }),
  ...(contact && { contact }),
})

interface Sending {
  key: string
  device: string
  /** The rating that is changed. */
  before?: OwnRating | undefined
}

/** Ready to be sent; undefined while no level is chosen. */
export function formOf(draft: Draft, { key, device, before }: Sending): RatingForm | undefined {
  const { level, scores = {}, tags = [], pictures = [] } = draft
  if (level === undefined) return undefined
  const text = draft.text?.trim()
  const contact = draft.contact?.trim()
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
    device,
  }
}

/** Those of its pictures that are still on the phone only. */
export function newPictures({ pictures }: Pick<RatingForm, 'pictures'>, before?: OwnRating) {
  const sent = before?.pictures.map(({ id }) => id) ?? []
  return pictures.filter((id) => !sent.includes(id))
}

/** What a rating that waits to be sent was made of. */
export interface RatedFrom {
  kind: 'rate'
  service: string
  draft: Draft
}

interface Waiting {
  id: string
  from?: unknown
}

/** The rating of a service that waits to be sent. What waits may be something else than ours. */
export function waitingRating<T extends Waiting>(parcels: T[], service: string) {
  const of = (parcel: T) => parcel.from as RatedFrom | undefined
  const parcel = parcels.find((one) => of(one)?.kind === 'rate' && of(one)?.service === service)
  return parcel && { parcel, draft: of(parcel)!.draft }
}

/** What somebody can still rate, what they rated, and what was left; each as it came, the latest first. */
export function sortedDone(all: ServiceDone[], now: number) {
  const standing = (one: ServiceDone) => standingOf(one, now)
  return {
    open: all.filter((one) => standing(one) === 'open'),
    rated: all.filter(({ rating }) => rating),
    over: all.filter((one) => standing(one) === 'over'),
  }
}

/** What was done for somebody in a consultation or a training. */
export const doneAs = (all: ServiceDone[], kind: ServiceDone['kind'], ref: string) =>
  all.find((one) => one.kind === kind && one.ref === ref)

/** What was done, in a few words: the service item, the training, or the question by its number. */
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
