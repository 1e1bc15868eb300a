import type { EverydayDecision } from '@/contract/facts/missed-words.schema'
import { useEverydayWords } from '@/features/facts/everyday/everyday-words.store'
import { useFacts } from '@/features/facts/published/facts.store'
import { missedWordsOf } from '@/features/search/missed-words.model'
import { toldKey } from '@/features/search/missed-words.model'
import { useMissedWords } from '@/features/search/missed-words.store'
import { createFactsSearch } from '@/features/search/search.model'
import { useOutbox } from '@/platform/outbox'
import { eraseOwn } from '@/platform/storage'
import { valueOf } from '../../support/answering-desk'
import { loadedFacts } from '../../support/loaded-facts'
import { phone } from '../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { signInAs } from '../../support/staffed-phone'

const word = '李鬼'
let server: ReferenceServer
const requests: string[] = []

beforeAll(async () => {
  server = await startReferenceServer()
})
afterAll(() => server.close())

const connect = () =>
  server.connect({ onRequest: ({ method, url }) => void requests.push(`${method} ${url}`) })

/** Another phone, without anybody signed in. */
function anotherPhone() {
  phone.reset()
  eraseOwn()
  useMissedWords.setState(useMissedWords.getInitialState(), true)
  connect()
}

async function search(words: string) {
  const found = createFactsSearch(await loadedFacts()).find(words)
  return { found, missed: missedWordsOf(found, words) }
}
const sent = () => requests.filter((url) => url.includes('missed-words'))
const told = () => useMissedWords.getState().told[toldKey([word])]?.state

test('five phones miss a word, staff say what it means, and a sixth phone finds it', async () => {
  for (let n = 0; n < 4; n++) {
    anotherPhone()
    const { missed } = await search(`${word}怎么办`)
    expect(missed).toEqual([word])
    expect(sent()).toHaveLength(n) // nothing without the tap
    await useMissedWords.getState().send(missed)
    await useMissedWords.getState().send(missed) // a double tap
    expect(told()).toBe('sent')
  }
  const supervisor = await server.person({ as: [['supervisor', 'city']] })
  const missedByStaff = async () => {
    signInAs(supervisor)
    await useEverydayWords.getState().load()
    return valueOf(useEverydayWords.getState().missed.all!)
  }
  expect(await missedByStaff()).toEqual([])

  anotherPhone()
  server.offline()
  await useMissedWords.getState().send([word])
  expect(told()).toBe('waiting')
  connect()
  await useOutbox.getState().sendAll()
  expect(useOutbox.getState().parcels).toEqual([])
  expect(await missedByStaff()).toMatchObject([{ word, devices: 5, firstWeek: '2026-11-30' }])

  const decision: EverydayDecision = { act: 'add', word, terms: ['假冒'] }
  await useEverydayWords.getState().decide(decision)
  expect(valueOf(useEverydayWords.getState().missed.all!)).toEqual([])
  expect(valueOf(useEverydayWords.getState().edits.all!)).toMatchObject([{ word, act: 'add' }])

  anotherPhone()
  await useFacts.getState().load()
  const { found, missed } = await search(`${word}怎么办`)
  expect(found.reading).toContainEqual({ from: word, to: '假冒', why: 'synonym' })
  expect(found.hits.length).toBeGreaterThan(0)
  expect(missed).toEqual([])
})

test('words that may tell who somebody is are not offered, whatever is missing', async () => {
  anotherPhone()
  expect((await search('欧阳采薇 13812345678 李大鬼')).missed).toEqual([])
  expect((await search('310101199001011234')).missed).toEqual([])
})

test('what the server refuses is told, and does not stay on the phone', async () => {
  anotherPhone()
  await useMissedWords.getState().send(['13812345678'])
  expect(useMissedWords.getState().told['13812345678']).toMatchObject({
    state: 'refused',
    failure: { code: 'personal_data' },
  })
  expect(useOutbox.getState().parcels).toEqual([])
})
