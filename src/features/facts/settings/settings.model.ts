import { flawOfSetting, publishedOn } from '@/contract/facts/public-settings.rules'
import type {
  PublishedSetting,
  SettingForm,
  SettingVersion,
  StaffSetting,
} from '@/contract/facts/public-settings.schema'
import { settingNames, type SettingName } from '@/contract/facts/public-settings.settings'
import { meantLine } from '@/contract/shared/as-meant/text.rules'
import { ascending } from '@/contract/shared/order.rules'
import type { IsoDay } from '@/contract/shared/time.types'

/** A version as it is typed. */
export interface SettingDraft {
  value?: string
  from?: IsoDay
  reason?: string
}

export type SettingProblems = Partial<Record<keyof SettingDraft, true>>

/** A setting that this version of the app has words for. */
export type KnownSetting = StaffSetting & { name: SettingName }

export const isKnown = (setting: StaffSetting): setting is KnownSetting =>
  settingNames.some((name) => name === setting.name)

const groups = {
  answering: [
    'answerEnquiry',
    'answerSuggestion',
    'answerPraise',
    'answerHelp',
    'answerComplaint',
    'answerReport',
    'answerComplex',
    'answerFactReport',
    'closeAnswered',
  ],
  rating: ['rateWithin', 'changeRatingWithin'],
  waitlist: ['holdOffer'],
  limits: ['questionsPerDay', 'factReportsPerDay', 'upcomingAppointments'],
} as const satisfies Record<string, readonly SettingName[]>

export type SettingGroup = keyof typeof groups

/** The known settings by what they are about. */
export function groupsOf(list: StaffSetting[]) {
  const known = list.filter(isKnown)
  return (Object.keys(groups) as SettingGroup[]).map((group) => ({
    group,
    settings: groups[group].flatMap((name) => known.filter((setting) => setting.name === name)),
  }))
}

/** The published versions, in order of publication. */
const publishedOf = ({ name, versions }: StaffSetting): (SettingVersion & PublishedSetting)[] =>
  versions
    .filter(({ state }) => state === 'published')
    .map((version) => ({ ...version, name }))
    .sort((a, b) => ascending(a.decidedAt ?? '', b.decidedAt ?? ''))

/** Published versions that will hold, the earliest first. */
export function comingOf(setting: StaffSetting, today: IsoDay): SettingVersion[] {
  const byDay = new Map(publishedOf(setting).map((version) => [version.from, version]))
  return [...byDay.values()]
    .filter(({ from }) => from > today)
    .sort((a, b) => ascending(a.from, b.from))
}

/** What waits for a second supervisor. */
export const waitingOf = ({ versions }: StaffSetting) =>
  versions.find(({ state }) => state === 'waiting')

/** The number that was typed; NaN if it is none. */
const typedValue = (typed: string) =>
  /^\d{1,4}$/.test(meantLine(typed)) ? Number(meantLine(typed)) : NaN

/** The form that was meant, or what is wrong with it. */
export function toForm(
  setting: KnownSetting,
  { value = '', from = '', reason = '' }: SettingDraft,
  today: IsoDay,
): { form: SettingForm } | { problems: SettingProblems } {
  const { name } = setting
  const typed = { name, value: typedValue(value), from }
  const before = publishedOn(name, from, publishedOf(setting))
  const flaw = from === '' ? 'from' : flawOfSetting(typed, { before, today })
  const meant = meantLine(reason)
  const problems: SettingProblems = {
    ...(flaw && { [flaw]: true }),
    ...(meant === '' && { reason: true }),
  }
  return Object.keys(problems).length > 0 ? { problems } : { form: { ...typed, reason: meant } }
}
