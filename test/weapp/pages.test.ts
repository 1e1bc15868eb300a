import path from 'node:path'
import { readAppJson } from '../bench/weight'
import { limits, measureScreen } from './measure'
import { startPhone } from './phone/phone'
import {
  questionWithAddition,
  signedInStorage,
  waitingApplication,
  trainingWithRoom,
} from './sample-data'

jest.setTimeout(60_000)

/** A record that each page can show; a page without one is opened bare. */
const shown: Record<string, string> = {
  'pages/outlets/detail/index': 'id=OL001',
  'pages/services/guide/index': 'id=SV001',
  'pages/knowledge/answer/index': 'id=FQ001',
  'pages/knowledge/term/index': 'id=TM001',
}
const { subPackages = [] } = readAppJson(path.resolve('dist/weapp'))
const pages = subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))

test.each(pages)('a link into %s opens it, cold and warm', async (page) => {
  const { nodes, depth, mostChildren } = await measureScreen(`${page}?${shown[page] ?? ''}`)
  expect(nodes).toBeLessThan(limits.nodes)
  expect(depth).toBeLessThan(limits.depth)
  expect(mostChildren).toBeLessThanOrEqual(limits.children)
})

const ofPeople = pages.filter((page) =>
  /^pages\/(people|messages|consultations|trainings)(-\w+)?\//.test(page),
)

test.each(ofPeople)('somebody who is signed in opens %s for little', async (page) => {
  const stored = await signedInStorage(/-staff\//.test(page) ? 'supervisor' : 'learner')
  const { id } = await (page.startsWith('pages/consultations-staff/')
    ? waitingApplication()
    : page.startsWith('pages/consultations/')
      ? questionWithAddition('learner')
      : trainingWithRoom())
  const { first, nodes, depth, mostChildren } = await measureScreen(`${page}?id=${id}`, { stored })
  expect(first).toBeLessThanOrEqual(limits.page)
  expect(nodes).toBeLessThan(limits.nodes)
  expect(depth).toBeLessThan(limits.depth)
  expect(mostChildren).toBeLessThanOrEqual(limits.children)
})

test.each([
  ['pages/consult/progress/index?id=C1%262', 'pages/consultations/progress/index', 'C1%262'],
  ['pages/nothing/index?id=1', 'pages/tabs/home/index', undefined],
])('a link to %s, which does not exist, opens %s', async (link, route, id) => {
  const phone = startPhone()
  await phone.open(link)
  expect(phone.route()).toBe(route)
  const redirects = phone.calls.filter(({ api }) => api === 'redirectTo')
  const parameters = redirects.map(({ options }) => String((options as { url: string }).url))
  if (id) expect(parameters.pop()).toContain(`id=${id}`)
  phone.stop()
})

test('without a network, a first visit says so and can be tried again', async () => {
  const phone = startPhone({ offline: true })
  await phone.open('pages/tabs/home/index')
  expect(phone.screen().words).toContain('再试一次')
  await phone.tap('再试一次')
  expect(phone.calls.filter(({ api }) => api === 'request').length).toBeGreaterThan(1)
  phone.stop()
})

test('a second start shows what the first one kept, before anything is asked', async () => {
  const stored = new Map<string, string>()
  const before = startPhone({ stored })
  await before.open('pages/tabs/services/index')
  const { words } = before.screen()
  before.stop()
  const phone = startPhone({ stored, offline: true })
  await phone.open('pages/tabs/services/index')
  expect(phone.screen().words).toContain(words.slice(0, 40))
  phone.stop()
})

test('nothing is asked of the phone at a start but the network and its own storage', async () => {
  const phone = startPhone()
  await phone.open('pages/tabs/home/index')
  const names = new Set(phone.calls.map(({ api }) => api))
  expect([...names].sort()).toEqual(['request', 'setNavigationBarTitle', 'setTabBarItem'])
  phone.stop()
})

const requests = ({ calls }: ReturnType<typeof startPhone>) =>
  calls
    .filter(({ api }) => api === 'request')
    .map(({ options }) => (options as { url: string }).url)

test('a first start asks for the manifest and the files it names, a second for the manifest only', async () => {
  const stored = new Map<string, string>()
  const first = startPhone({ stored })
  await first.open('pages/tabs/home/index')
  const [manifest, ...files] = requests(first)
  expect(manifest).toMatch(/\/manifest\.json$/)
  expect(new Set(files).size).toBe(files.length)
  expect(files.every((url) => /\/[a-z]+\.[0-9a-f]{16}\.json$/.test(url))).toBe(true)
  first.stop()
  const second = startPhone({ stored })
  await second.open('pages/tabs/home/index')
  expect(requests(second)).toEqual([manifest])
  second.stop()
})

test.each([
  ['given', [121.4737, 31.2304] as [number, number], '公里'],
  ['refused', undefined, '没有用您的位置'],
])('a position that is %s', async (_, location, words) => {
  const phone = startPhone(location ? { location } : {})
  await phone.open('pages/tabs/home/index')
  await phone.tap('用我的大概位置')
  expect(phone.screen().words).toContain(words)
  phone.stop()
})

test('one tap calls, one tap navigates to a place that is known', async () => {
  const phone = startPhone()
  await phone.open('pages/outlets/detail/index?id=OL070')
  await phone.tap('12345')
  await phone.tap('导航')
  const calls = phone.calls.filter(({ api }) => /makePhoneCall|openLocation/.test(api))
  expect(calls).toMatchObject([
    { api: 'makePhoneCall', options: { phoneNumber: '12345' } },
    { api: 'openLocation', options: { latitude: expect.closeTo(31.2, 0) as number } },
  ])
  phone.stop()
})
