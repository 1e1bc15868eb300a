import { Type as t, type Static } from '@sinclair/typebox'
import { Id, line, lines, Moment } from '../people/identity.schema'
import { Picture } from '../pictures/pictures.schema'
import { rating } from './ratings.settings'
import { OutletId, ServiceId } from '../facts/ids.schema'
import { Day } from '../shared/day.schema'

/** 5 非常满意, 4 满意, 3 基本满意, 2 不满意, 1 非常不满意 (国办发〔2019〕51号). */
export type Level = Static<typeof Level>
export const Level = t.Integer({ minimum: 1, maximum: 5 })

/** Where the service was done decides what else can be scored. */
export type Channel = Static<typeof Channel>
export const Channel = t.Union([t.Literal('onsite'), t.Literal('online')])

/** On site: 服务效率 服务水平 服务态度. Online: 办事效率 办事指南精确度 办事便捷度 平台操作性. */
export type Aspect = Static<typeof Aspect>
export const Aspect = t.Union([
  t.Literal('efficiency'),
  t.Literal('competence'),
  t.Literal('attitude'),
  t.Literal('guide'),
  t.Literal('convenience'),
  t.Literal('platform'),
])

/** What a level may be given for: central and versioned (ratings.rules.ts), not to be edited by the rated. */
export type Tag = Static<typeof Tag>
export const Tag = t.Union([
  // of good ones
  t.Literal('quick'),
  t.Literal('clear'),
  t.Literal('friendly'),
  t.Literal('one_trip'),
  t.Literal('skilled'),
  t.Literal('easy'),
  // of 基本满意
  t.Literal('long_wait'),
  t.Literal('unclear'),
  // of bad ones: the causes found in Shanghai (态度 材料收取 多次跑动 承诺时限未兑现), and further ones
  t.Literal('many_trips'),
  t.Literal('guide_wrong'),
  t.Literal('bad_attitude'),
  t.Literal('materials'),
  t.Literal('late'),
  t.Literal('fee'),
  t.Literal('broken'),
  t.Literal('other'),
])

/** Something that was done for somebody, and can be rated once. */
export type ServiceDoneKind = Static<typeof ServiceDoneKind>
export const ServiceDoneKind = t.Union([
  t.Literal('visit'),
  t.Literal('consultation'),
  t.Literal('training'),
])

const Scores = t.Partial(t.Record(Aspect, Level), { additionalProperties: false })

/** A rating as the one who gave it sees it. */
export type OwnRating = Static<typeof OwnRating>
export const OwnRating = t.Object({
  level: Level,
  scores: Scores,
  tags: t.Array(Tag),
  text: t.Optional(t.String()),
  pictures: t.Array(Picture),
  /** How the unit may reach them, if they want that. */
  contact: t.Optional(t.String()),
  givenAt: Moment,
  /** It can be changed until then. */
  changeUntil: Moment,
  version: t.Integer({ minimum: 1 }),
  /**
   * Whether others can read the text: being checked, yes, no (the check or personal data in it), or removed
   * by law, with the reason.
   */
  shown: t.Optional(
    t.Union([t.Literal('checking'), t.Literal('yes'), t.Literal('no'), t.Literal('removed')]),
  ),
  removed: t.Optional(t.String()),
  /** The order that puts it right; of a bad one. */
  rectification: t.Optional(Id),
})

export type ServiceDone = Static<typeof ServiceDone>
export const ServiceDone = t.Object({
  id: Id,
  kind: ServiceDoneKind,
  /** The visit, the consultation or the training. */
  ref: Id,
  /** The outlet that did it. */
  unit: t.String(),
  service: t.Optional(t.String()),
  /** Of a training its title, of a consultation its number. */
  title: t.Optional(t.String()),
  channel: Channel,
  doneAt: Moment,
  /** It can be rated until then. */
  rateUntil: Moment,
  rating: t.Optional(OwnRating),
  sample: t.Boolean(),
})

export type RatingForm = Static<typeof RatingForm>
export const RatingForm = t.Object({
  /** The version that is changed; 0 for the first. A second first one is refused. */
  version: t.Integer({ minimum: 0 }),
  /** Made for this tap; a retry carries the same, and then changes nothing. */
  key: Id,
  /** Never filled in for anybody. */
  level: Level,
  scores: Scores,
  tags: t.Array(Tag, { maxItems: 8, uniqueItems: true }),
  /** Of the tags that were shown. */
  tagsVersion: t.Integer({ minimum: 1 }),
  text: t.Optional(lines(rating.longestText)),
  /** Uploaded before, by the same person. */
  pictures: t.Array(Id, { maxItems: rating.pictures, uniqueItems: true }),
  /** A phone or an address: only if they want to be called. The unit sees it then. */
  contact: t.Optional(line(60)),
  /** Made by the phone once: many ratings from one phone are marked. */
  device: Id,
})

/** What is public of an outlet, or of a service. All is counted; no single one can be told from another. */
export type Figures = Static<typeof Figures>
export const Figures = t.Object({
  /** How many gave each level, from 1 to 5. Of those a review set aside none. */
  levels: t.Tuple([
    t.Integer({ minimum: 0 }),
    t.Integer({ minimum: 0 }),
    t.Integer({ minimum: 0 }),
    t.Integer({ minimum: 0 }),
    t.Integer({ minimum: 0 }),
  ]),
  /** Orders to put a bad one right, by how they stand. */
  orders: t.Object({
    /** Not closed. */
    open: t.Integer({ minimum: 0 }),
    /** Of these late. */
    overdue: t.Integer({ minimum: 0 }),
    /** Whoever gave the rating says that it is put right. */
    confirmed: t.Integer({ minimum: 0 }),
    /** Nobody said so, or otherwise. Not counted as put right. */
    unconfirmed: t.Integer({ minimum: 0 }),
    /** Closed by the supervisor, with the reason. */
    reviewed: t.Integer({ minimum: 0 }),
    /** Given by mistake or untrue, says the review: these count in no level. */
    setAside: t.Integer({ minimum: 0 }),
  }),
  /** Working days from the rating to the repair that was confirmed; missing where there is none. */
  medianDays: t.Optional(t.Number({ minimum: 0 })),
  /** Made up to show how it works. */
  sample: t.Boolean(),
})

export type AllFigures = Static<typeof AllFigures>
export const AllFigures = t.Object({
  /** Of ratings given on this day or later. */
  since: Day,
  /** By the id of an outlet, and of a service item. Who was never rated is not in it. */
  outlets: t.Record(t.String(), Figures),
  services: t.Record(t.String(), Figures),
})

/** What somebody wrote, as others read it: without who, and without the hour. */
export type PublicText = Static<typeof PublicText>
export const PublicText = t.Object({
  day: Day,
  level: Level,
  tags: t.Array(Tag),
  text: t.String(),
  unit: t.String(),
  service: t.Optional(t.String()),
})

export type PublicRatings = Static<typeof PublicRatings>
export const PublicRatings = t.Object({
  since: Day,
  /** Missing: never rated. */
  figures: t.Optional(Figures),
  texts: t.Array(PublicText),
})

/** An outlet or a service item. */
export const Subject = t.Union([OutletId, ServiceId])

/** A rating as staff of the rated outlet sees it: who gave it and when exactly is not in it. */
export type StaffRating = Static<typeof StaffRating>
export const StaffRating = t.Object({
  /** Says the day, not the time. */
  id: Id,
  day: Day,
  level: Level,
  scores: Scores,
  tags: t.Array(Tag),
  text: t.Optional(t.String()),
  kind: ServiceDoneKind,
  service: t.Optional(t.String()),
  unit: t.String(),
  /** Others read the text. */
  public: t.Boolean(),
  removed: t.Optional(t.String()),
  /** One of many from one phone. For supervisors only. */
  flagged: t.Optional(t.Boolean()),
  sample: t.Boolean(),
})

/** Removes a text for the law: its hash and the reason stay in the log. */
export type TextRemoval = Static<typeof TextRemoval>
export const TextRemoval = t.Object({ reason: line(200) })
