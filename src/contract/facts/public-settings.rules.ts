import { ascending } from '../shared/order.rules'
import type { EpochMs, IsoDay } from '../shared/time.types'
import type { PublishedSetting, SettingForm } from './public-settings.schema'
import { maxDaysAhead, publicSettings, type SettingName } from './public-settings.settings'
import { clockAt, daysBetween } from './working-days.rules'

/** Published versions of each setting, the one that begins last first. */
let announced = byName([])

/** What holds on a day by published versions, in order of publication. */
export const publishedOn = (
  name: SettingName,
  day: IsoDay,
  published: readonly PublishedSetting[],
): number => valueOn(name, day, byName(published).get(name))

/** Makes the published versions those by which this process counts. */
export function announceSettings(published: readonly PublishedSetting[]) {
  announced = byName(published)
}

/** What holds on a day. */
export const settingOn = (name: SettingName, day: IsoDay): number =>
  valueOn(name, day, announced.get(name))

/** What holds at a moment. What is promised then keeps it. */
export const settingAt = (name: SettingName, moment: EpochMs): number =>
  announced.has(name) ? settingOn(name, clockAt(moment).day) : publicSettings[name].value

/** Of these versions the first that has begun counts. */
const valueOn = (
  name: SettingName,
  day: IsoDay,
  latestFirst: readonly Pick<PublishedSetting, 'from' | 'value'>[] = [],
): number => latestFirst.find(({ from }) => from <= day)?.value ?? publicSettings[name].value

/** Versions that held on a day or hold later, in order of publication. */
export function heldSince(day: IsoDay, published: readonly PublishedSetting[]) {
  const versions = byName(published)
  const isOver = (version: PublishedSetting) => {
    const list = versions.get(version.name) ?? []
    return list.indexOf(version) > list.findIndex(({ from }) => from <= day) && version.from <= day
  }
  return published.filter((version) => !isOver(version))
}

/** Whether a version may still begin: what holds today was promised. */
export const canBegin = (from: IsoDay, today: IsoDay) => from > today

/** The field of a proposal that cannot be so; undefined without one. `before` is what holds on that day without it. */
export function flawOfSetting(
  { name, value, from }: Omit<SettingForm, 'reason'>,
  { before, today }: { before: number; today: IsoDay },
): 'value' | 'from' | undefined {
  const { min, max } = publicSettings[name]
  if (!Number.isInteger(value) || value < min || value > max || value === before) return 'value'
  return canBegin(from, today) && daysBetween(today, from) <= maxDaysAhead ? undefined : 'from'
}

/** Of versions that begin on one day, the one that was published last comes first. */
function byName(published: readonly PublishedSetting[]) {
  const versions = new Map<string, PublishedSetting[]>()
  for (const version of published)
    versions.set(version.name, [version, ...(versions.get(version.name) ?? [])])
  for (const list of versions.values()) list.sort((a, b) => ascending(b.from, a.from))
  return versions
}
