import type { SettingVersion } from '@/contract/facts/public-settings.schema'
import { settingNames } from '@/contract/facts/public-settings.settings'
import {
  comingOf,
  groupsOf,
  toForm,
  waitingOf,
  type KnownSetting,
} from '@/features/facts/settings/settings.model'

const today = '2026-12-02'
const reason = '主管会议决定'

const version = (change: Partial<SettingVersion>): SettingVersion => ({
  id: '01900000-0000-7000-8000-000000000001',
  value: 2,
  before: 1,
  from: '2026-12-07',
  reason,
  state: 'published',
  at: '2026-12-01T02:00:00.000Z',
  mine: false,
  decidedAt: '2026-12-01T03:00:00.000Z',
  ...change,
})

const setting = (versions: SettingVersion[] = []): KnownSetting => ({
  name: 'answerEnquiry',
  value: 1,
  versions,
})

test('each setting is listed once, and one that only a newer server knows is not', () => {
  const all = [...settingNames, 'later'].map((name) => ({ name, value: 1, versions: [] }))
  const listed = groupsOf(all).flatMap(({ settings }) => settings.map(({ name }) => name))
  expect([...listed].sort()).toEqual([...settingNames].sort())
})

test('what will hold is what was published last for each day to come, the earliest first', () => {
  const coming = comingOf(
    setting([
      version({ id: 'c', from: '2026-12-10', value: 4, decidedAt: '2026-12-01T05:00:00.000Z' }),
      version({ id: 'b', from: '2026-12-10', value: 3, decidedAt: '2026-12-01T04:00:00.000Z' }),
      version({ id: 'a' }),
      version({ id: 'now', from: today }),
      version({ id: 'no', state: 'refused' }),
    ]),
    today,
  )
  expect(coming.map(({ id }) => id)).toEqual(['a', 'c'])
})

test('one version waits at most', () =>
  expect(waitingOf(setting([version({ state: 'waiting' })]))?.from).toBe('2026-12-07'))

test.each([
  [{}, { value: true, reason: true }],
  [{ value: '2', from: '2026-12-03', reason: ' ' }, { reason: true }],
  [{ value: '2', from: today, reason }, { from: true }],
  [{ value: '二', from: '2026-12-03', reason }, { value: true }],
  [{ value: '1', from: '2026-12-03', reason }, { value: true }], // as it is
])('%o is not sent', (draft, problems) => {
  const result = toForm(setting(), { from: '2026-12-03', ...draft }, today)
  expect(result).toEqual({ problems })
})

test('without a day, the day is missing', () =>
  expect(toForm(setting(), { value: '2', reason }, today)).toEqual({ problems: { from: true } }))

test('what is typed is sent as the number that was meant', () =>
  expect(toForm(setting(), { value: ' 2 ', from: '2026-12-03', reason }, today)).toEqual({
    form: { name: 'answerEnquiry', value: 2, from: '2026-12-03', reason },
  }))

test('a value is compared with what holds on its day, not with what holds today', () => {
  const changed = setting([version({})])
  const draft = { value: '2', from: '2026-12-08', reason }
  expect(toForm(changed, draft, today)).toEqual({ problems: { value: true } })
  expect(toForm(changed, { ...draft, value: '1' }, today)).toHaveProperty('form.value', 1)
})
