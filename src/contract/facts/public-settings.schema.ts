import type { Static } from '@sinclair/typebox'
import { Id, Moment } from '../people/identity.schema'
import { Day } from '../shared/day.schema'
import { t } from '../shared/schema'
import { line } from '../shared/typed-text.schema'
import { settingNames, type SettingName } from './public-settings.settings'

/** A published value of a setting, as the manifest carries it. */
export type PublishedSetting = Static<typeof PublishedSetting>
export const PublishedSetting = t.Object({
  /** Phones ignore names that they do not know. */
  name: t.String(),
  /** IsoDay from which it holds, until a later version begins. */
  from: t.String(),
  value: t.Integer(),
})

const Name = t.Unsafe<SettingName>(t.Union(settingNames.map((name) => t.Literal(name))))

export type SettingState = Static<typeof SettingState>
export const SettingState = t.Union([
  t.Literal('waiting'), // for a second supervisor
  t.Literal('published'),
  t.Literal('refused'),
  t.Literal('withdrawn'), // by whoever proposed it
])

/** A version of a setting, as supervisors see it. */
export type SettingVersion = Static<typeof SettingVersion>
export const SettingVersion = t.Object({
  id: Id,
  value: t.Integer(),
  /** What would hold on that day without it. */
  before: t.Integer(),
  /** IsoDay from which it holds. */
  from: t.String(),
  reason: t.String(),
  state: SettingState,
  at: Moment,
  /** Proposed by the reader. */
  mine: t.Boolean(),
  decidedAt: t.Optional(Moment),
  /** Decided by the reader. */
  decidedByMe: t.Optional(t.Boolean()),
  /** Why it was refused. */
  refusal: t.Optional(t.String()),
})

export type StaffSetting = Static<typeof StaffSetting>
export const StaffSetting = t.Object({
  name: t.String(),
  /** What holds today. */
  value: t.Integer(),
  /** All that were ever proposed, latest first. */
  versions: t.Array(SettingVersion),
})

export type SettingForm = Static<typeof SettingForm>
export const SettingForm = t.Object({
  name: Name,
  value: t.Integer({ minimum: 0, maximum: 10_000 }),
  from: Day,
  reason: line(200),
})

export type SettingDecision = Static<typeof SettingDecision>
export const SettingDecision = t.Union([
  t.Object({ do: t.Literal('publish') }),
  t.Object({ do: t.Literal('refuse'), reason: line(120) }),
  t.Object({ do: t.Literal('withdraw') }),
])

export const publicSettingsApi = {
  listSettings: { reply: t.Array(StaffSetting) },
  proposeSetting: {
    params: t.Object({ id: Id }),
    body: SettingForm,
    reply: t.Array(StaffSetting),
  },
  decideSetting: {
    params: t.Object({ id: Id }),
    body: SettingDecision,
    reply: t.Array(StaffSetting),
  },
}
