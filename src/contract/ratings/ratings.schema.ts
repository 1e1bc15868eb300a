import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { Id, Moment } from '../people/identity.schema'
import { line, lines } from '../shared/typed-text.schema'
import { Picture } from '../pictures/pictures.schema'
import { rating } from './ratings.settings'
import { OutletId, ServiceId } from '../facts/ids.schema'
import { Day } from '../shared/day.schema'

/** 5 非常满意, 4 满意, 3 基本满意, 2 不满意, 1 非常不满意 (国办发〔2019〕51号). */
export type Level = Static<typeof Level>
export const Level = t.Integer({ minimum: 1, maximum: 5 })

/** The channel decides which aspects can be scored. */
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

/** Reasons for a level. Central and versioned (ratings.rules.ts): the rated cannot edit them. */
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

/** What can be rated, once each. */
export type ServiceDoneKind = Static<typeof ServiceDoneKind>
export const ServiceDoneKind = t.Union([
  t.Literal('visit'),
  t.Literal('consultation'),
  t.Literal('training'),
])

const Scores = t.Partial(t.Record(Aspect, Level), { additionalProperties: false })

/** A rating as its author sees it. */
export type OwnRating = Static<typeof OwnRating>
export const OwnRating = t.Object({
  level: Level,
  scores: Scores,
  tags: t.Array(Tag),
  text: t.Optional(t.String()),
  pictures: t.Array(Picture),
  /** Lets the outlet call the rater; optional. */
  contact: t.Optional(t.String()),
  givenAt: Moment,
  changeUntil: Moment,
  version: t.Integer({ minimum: 1 }),
  /**
   * Whether the text is public: check pending, yes, no (failed the check or contains personal
   * data), or removed by law.
   */
  shown: t.Optional(
    t.Union([t.Literal('checking'), t.Literal('yes'), t.Literal('no'), t.Literal('removed')]),
  ),
  removed: t.Optional(t.String()),
  /** Only for a bad rating. */
  rectification: t.Optional(Id),
  /** The rated outlet sees the rectification at once, by the rater's wish. */
  atOnce: t.Optional(t.Boolean()),
  /**
   * The batch with which it was published; absent while it waits for others. `cityWide`: it was left over
   * at the end of a quarter and counts for the city only, without its text.
   */
  published: t.Optional(t.Object({ day: Day, cityWide: t.Boolean() })),
})

export type ServiceDone = Static<typeof ServiceDone>
export const ServiceDone = t.Object({
  id: Id,
  kind: ServiceDoneKind,
  /** Id of the visit, consultation or training. */
  ref: Id,
  /** The outlet's id. */
  unit: t.String(),
  service: t.Optional(t.String()),
  /** Title of a training, or number of a consultation. */
  title: t.Optional(t.String()),
  channel: Channel,
  doneAt: Moment,
  rateUntil: Moment,
  rating: t.Optional(OwnRating),
  sample: t.Boolean(),
})

export type RatingForm = Static<typeof RatingForm>
export const RatingForm = t.Object({
  /** Version to change; 0 creates the rating and is refused if there is one. */
  version: t.Integer({ minimum: 0 }),
  /** Idempotency key: a retry with the same key changes nothing. */
  key: Id,
  /** Never preselected. */
  level: Level,
  scores: Scores,
  tags: t.Array(Tag, { maxItems: 8, uniqueItems: true }),
  /** Version of the tag list that was shown. */
  tagsVersion: t.Integer({ minimum: 1 }),
  text: t.Optional(lines(rating.longestText)),
  /** Pictures the rater has uploaded. */
  pictures: t.Array(Id, { maxItems: rating.pictures, uniqueItems: true }),
  /** Phone or e-mail, if the rater wants to be contacted. Visible to the rated outlet. */
  contact: t.Optional(line(60)),
  /**
   * Only for a bad rating: the outlet sees the rectification at once, not at the next 9:00 of a working day,
   * and may tell from the time who rated. Absent means no.
   */
  atOnce: t.Optional(t.Boolean()),
  /** Random id of the phone, to mark bursts of ratings. */
  device: Id,
})

/** Aggregated public figures of an outlet or a service, about at least `minRaters` people. */
export type Figures = Static<typeof Figures>
export const Figures = t.Object({
  /** Ratings by level, 1 to 5, without those set aside by a review. */
  levels: t.Tuple([
    t.Integer({ minimum: 0 }),
    t.Integer({ minimum: 0 }),
    t.Integer({ minimum: 0 }),
    t.Integer({ minimum: 0 }),
    t.Integer({ minimum: 0 }),
  ]),
  /** Rectifications by status. */
  orders: t.Object({
    /** Not closed yet. */
    open: t.Integer({ minimum: 0 }),
    /** Part of `open`. */
    overdue: t.Integer({ minimum: 0 }),
    /** Confirmed by the rater. */
    confirmed: t.Integer({ minimum: 0 }),
    /** Closed without the rater's answer; not counted as rectified. */
    unconfirmed: t.Integer({ minimum: 0 }),
    /** Closed by the supervisor with a reason. */
    reviewed: t.Integer({ minimum: 0 }),
    /** Found mistaken or untrue by the review; in no level. */
    setAside: t.Integer({ minimum: 0 }),
  }),
  /** Median of working days to the confirmed repair; absent for fewer than `minRaters`. */
  medianDays: t.Optional(t.Number({ minimum: 0 })),
  /** Ratings of visits that staff did not confirm; in none of the other numbers. */
  unseen: t.Optional(t.Integer({ minimum: 0 })),
  /** Sample data. */
  sample: t.Boolean(),
})

export type AllFigures = Static<typeof AllFigures>
export const AllFigures = t.Object({
  /** First day that counts. */
  since: Day,
  /** Keyed by outlet id and service id; those rated by fewer than `minRaters` people are absent. */
  outlets: t.Record(t.String(), Figures),
  services: t.Record(t.String(), Figures),
  /** The whole city, with what is counted for no outlet; absent below `minRaters`. */
  city: t.Optional(Figures),
})

/** A public text: without author and time. */
export type PublicText = Static<typeof PublicText>
export const PublicText = t.Object({
  /** Of the batch, not of the visit. */
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
  /** Absent if rated by fewer than `minRaters` people. */
  figures: t.Optional(Figures),
  texts: t.Array(PublicText),
})

/** An outlet or a service item. */
export const Subject = t.Union([OutletId, ServiceId])

/** A rating as staff see it: without author and time. */
export type StaffRating = Static<typeof StaffRating>
export const StaffRating = t.Object({
  /** The published id: not the rater's, and of the batch's day. */
  id: Id,
  /** Of the batch, not of the visit. */
  day: Day,
  level: Level,
  scores: Scores,
  tags: t.Array(Tag),
  text: t.Optional(t.String()),
  kind: ServiceDoneKind,
  service: t.Optional(t.String()),
  unit: t.String(),
  /** Whether the text is public. */
  public: t.Boolean(),
  removed: t.Optional(t.String()),
  /** Staff did not confirm the visit. */
  unseen: t.Optional(t.Boolean()),
  /** Part of a burst from one phone. Supervisors only. */
  flagged: t.Optional(t.Boolean()),
  sample: t.Boolean(),
})

/** Removes a text on legal grounds: its hash and the reason stay in the public log. */
export type TextRemoval = Static<typeof TextRemoval>
export const TextRemoval = t.Object({ reason: line(200) })
