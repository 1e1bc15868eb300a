import type { Manifest } from '@/contract/facts/published.schema'
import { inChinese, inEnglish } from '@/features/facts/published/english.model'
import { byId, nameIn, nameOf } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { setTransport } from '@/platform/http'
import { phone } from '../../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

let server: ReferenceServer
let requests: string[]

beforeAll(async () => {
  server = await startReferenceServer()
})
afterAll(() => server.close())
beforeEach(() => {
  phone.reset()
  switchOn()
})

/** A fresh start: empty stores, network up, requests recorded. */
function switchOn() {
  useFacts.setState(useFacts.getInitialState(), true)
  requests = []
  server.connect({ onRequest: ({ url }) => requests.push(url) })
}

const { load, wantEnglish } = useFacts.getState()
const facts = () => {
  const { facts } = useFacts.getState()
  if (facts.kind !== 'ready') throw new Error(`facts are ${facts.kind}`)
  return facts.value
}
const english = () => inEnglish(facts())
const englishRequests = () => requests.filter((url) => url.startsWith('/api/published/en'))

test('a reader of Chinese never asks for English', async () => {
  await load()
  switchOn()
  await load()
  expect(englishRequests()).toEqual([])
  expect(facts()).not.toHaveProperty('english')
})

test('English is fetched when it is chosen, and every kind of fact can be read in it', async () => {
  await load()
  await wantEnglish()
  expect(useFacts.getState().english).toBe('ready')
  expect(englishRequests()).toHaveLength(6)
  const { outlets, services, answers, courses } = english()
  expect(byId(outlets, 'OL005')).toMatchObject({
    name: 'Shanghai Intellectual Property Protection Center',
    address: { text: 'Caobao Road, Xuhui District', door: false },
  })
  expect(byId(services, 'SV001')).toMatchObject({
    name: 'Filing of an invention patent application',
    steps: expect.arrayContaining([{ text: 'Pay the fees', by: 'citizen' }]) as unknown,
    fee: { text: expect.stringMatching(/^Filing fee CNY 900/) as unknown, verified: true },
    online: { name: 'Patent business system' },
  })
  expect(byId(answers, 'FQ002')?.question).toBe('How long does a patent last?')
  expect(byId(answers, 'FQ002')?.category).toBe('Applying for patents')
  expect(byId(courses, 'CR020')?.provider).toBe('Shanghai Jiao Tong University Library')
  expect(byId(services, 'SV005')?.fees?.[0]).toMatchObject({
    name: 'Filing fee (invention)',
    unit: 'CNY a case',
  })
})

test('no text of a shipped fact stays Chinese in English, sources aside', async () => {
  await wantEnglish()
  const { outlets, services, answers, courses } = english()
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : Object.entries((value as Record<string, unknown> | undefined) ?? {}).flatMap(
          ([key, inner]) => (key === 'sources' ? [] : texts(inner)),
        )
  const chinese = texts([outlets, services, answers, courses]).filter((text) =>
    /[\u4e00-\u9fff]/.test(text),
  )
  expect(chinese).toEqual([])
})

test('both languages open without a network afterwards', async () => {
  await wantEnglish()
  switchOn()
  server.offline()
  await load()
  expect(inChinese(facts()).answers[0]?.question).toBe('专利分哪几种，有什么区别？')
  await wantEnglish()
  expect(useFacts.getState().english).toBe('ready')
  expect(english().answers[0]?.question).toMatch(/^What kinds of patents/)
})

test('a phone that has English keeps it in step, also while it is read in Chinese', async () => {
  await wantEnglish()
  const manifest = phone.stored.get('published') as Manifest
  const { english: files } = manifest
  phone.stored.set('published', {
    ...manifest,
    version: 'before',
    english: { ...files, fees: { ...files!.fees, file: 'enfees.0000000000000000.json' } },
  })
  switchOn()
  await load()
  expect(englishRequests()).toEqual([`/api/published/${files!.fees.file}`])
  expect(facts().english?.fees?.texts.filing_inv).toBe('Filing fee (invention)')
})

test('who reads Chinese does not wait for the translation that is kept in step', async () => {
  await load()
  await wantEnglish()
  const { files, english: translations, ...manifest } = phone.stored.get('published') as Manifest
  const outlets = { ...files.outlets, file: 'outlets.0000000000000000.json' }
  const fees = { ...translations!.fees, file: 'enfees.0000000000000000.json' }
  phone.stored.set('published:outlets', { file: outlets.file, data: [] })
  phone.stored.set('published', {
    ...manifest,
    version: 'before',
    files: { ...files, outlets },
    english: { ...translations, fees },
  })
  switchOn() // the next start, in Chinese
  let arrive = () => {}
  const held = new Promise<void>((resolve) => (arrive = resolve))
  server.connect({ onRequest: ({ url }) => url.includes('/enfees') && held })
  const read = load()
  expect(facts().outlets).toEqual([])
  await waitFor(() => facts().outlets.length > 0)
  arrive()
  await read
  expect(Object.keys(facts().english ?? {})).toHaveLength(6)
})

/** Polls, because the store tells nobody when one of its steps is over. */
async function waitFor(isSo: () => boolean) {
  for (let tries = 0; tries < 500 && !isSo(); tries++) await new Promise((r) => setTimeout(r, 10))
  expect(isSo()).toBe(true)
}

test('English that cannot be fetched leaves the Chinese, and a retry succeeds', async () => {
  await load()
  setTransport(() => Promise.reject(new Error('the tunnel')))
  await wantEnglish()
  expect(useFacts.getState().english).toBe('failed')
  expect(english().answers[0]?.question).toMatch(/^专利分哪几种/)
  switchOn()
  await load()
  await wantEnglish()
  expect(english().answers[0]?.question).toMatch(/^What kinds/)
})

test('names of outlets and services are English wherever they are shown', async () => {
  await load()
  expect(nameOf(useFacts.getState().facts, 'OL002', 'en')).toBe('上海市知识产权服务中心')
  await wantEnglish()
  const remote = useFacts.getState().facts
  expect(nameOf(remote, 'OL002', 'en')).toBe('Shanghai Intellectual Property Service Center')
  expect(nameOf(remote, 'SV001', 'en')).toMatch(/^Filing of an invention patent/)
  expect(nameOf(remote, 'SV001', 'zh')).toBe('发明专利申请受理')
  // Also where a screen has the outlet itself.
  expect(nameIn('en', byId(facts().outlets, 'OL002')!)).toBe(nameOf(remote, 'OL002', 'en'))
})

test('everyday words are asked for when one searches, kept, and found again without a network', async () => {
  await load()
  const everydayRequests = () => requests.filter((url) => url.includes('/everyday.'))
  expect(everydayRequests()).toEqual([])
  await useFacts.getState().wantEveryday()
  expect(everydayRequests()).toHaveLength(1)
  expect(facts().everyday?.asked.FQ070).toContain('被抢注')
  switchOn()
  server.offline()
  await load()
  expect(facts().everyday?.words.length).toBeGreaterThan(50)
})
