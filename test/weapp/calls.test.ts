import path from 'node:path'
import { readAppJson } from '../bench/weight'
import { limits } from './measure'
import { startPhone } from './phone/phone'
import type { PhoneOptions } from './phone/options'

jest.setTimeout(60_000)

const { pages: tabs, subPackages = [] } = readAppJson(path.resolve('dist/weapp'))
const all = [
  ...tabs,
  ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
]

/** Staff pages have a staff task (scan, next) in place of the consult button. */
const ofStaff = (page: string) => /^pages\/(trainings|consultations)-staff\//.test(page)

const shown: Record<string, string> = {
  'pages/outlets/detail/index': '?id=OL001',
  'pages/services/guide/index': '?id=SV001',
  'pages/knowledge/answer/index': '?id=FQ001',
  'pages/knowledge/term/index': '?id=TM001',
}

const inHours = '2026-12-02T14:20:00+08:00'
const afterHours = '2026-12-02T20:15:00+08:00'
const aYearNotAnnounced = '2027-03-10T10:00:00+08:00'

const phones: Phone[] = []
afterEach(() => phones.splice(0).forEach((phone) => phone.stop()))

async function opened(page: string, options: Partial<PhoneOptions> = {}) {
  const phone = startPhone({ now: inHours, ...options })
  phones.push(phone)
  await phone.open(page + (shown[page] ?? ''))
  return phone
}

type Phone = ReturnType<typeof startPhone>

const ringing = ({ calls }: Phone) =>
  calls
    .filter(({ api }) => api === 'makePhoneCall')
    .map(({ options }) => (options as { phoneNumber: string }).phoneNumber)

test.each(all.filter((page) => !ofStaff(page)))(
  'from %s two taps make a phone ring, at any hour',
  async (page) => {
    for (const [now, words] of [
      [inHours, '拨打 12345'],
      [afterHours, '急事拨打 12345'],
    ] as const) {
      const phone = await opened(page, { now })
      await phone.tap('一键咨询')
      await phone.tap(words)
      expect(ringing(phone)).toEqual(['12345'])
    }
  },
)

/** A guide lists hotlines, with their numbers, as outlets before it. */
const wordsOfCall = (page: string) =>
  page.startsWith('pages/tabs/')
    ? '拨打 12345'
    : page.startsWith('pages/services/')
      ? '打 12345'
      : '12345'

test.each(['pages/outlets/detail/index', 'pages/services/guide/index', ...tabs])(
  'from %s one tap is enough',
  async (page) => {
    const phone = await opened(page)
    await phone.tap(wordsOfCall(page))
    expect(ringing(phone)).toEqual(['12345'])
  },
)

test.each([
  ['in working hours, calling comes first', inHours, ['拨打 12345', '写留言', '12330']],
  [
    'after hours, writing does',
    afterHours,
    ['明天 9:00 上班', '写留言', '从明天起算', '急事拨打', '12330'],
  ],
  ['in a year nobody has announced', aYearNotAnnounced, ['可能休息', '写留言', '可能变）']],
])('%s', async (_, now, words) => {
  const phone = await opened('pages/facts/sources/index', { now })
  await phone.tap('一键咨询')
  const screenWords = phone.screen().words
  const places = words.map((word) => screenWords.indexOf(word))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test.each([inHours, afterHours, aYearNotAnnounced])(
  'on a tab, the sheet opens with little sent, at %s',
  async (now) => {
    for (const language of ['zh', 'en'] as const) {
      const phone = await opened('pages/tabs/me/index', { now, language })
      const [change] = await phone.tap(language === 'zh' ? '一键咨询' : 'Ask a person')
      expect(change!.bytes).toBeLessThanOrEqual(limits.tap)
    }
  },
)
