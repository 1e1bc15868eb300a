import { missedWords } from '@/contract/facts/missed-words.settings'
import type { MissedWord } from '@/contract/facts/missed-words.schema'
import { newId } from '../../../../../server/infra/db/uuid'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

let server: ReferenceServer
let supervisor: Person

beforeEach(async () => {
  server = await startReferenceServer({ perMinute: 1e9 })
  supervisor = await server.person({ as: [['supervisor', 'city']] })
})
afterEach(() => server.close())

async function send(words: string[], device = newId(server.now())) {
  const payload = { words, device }
  const answer = await server.app.inject({ method: 'POST', url: '/api/missed-words', payload })
  return answer.json<{ code?: string; count?: number }>()
}
async function sendFrom(phones: number, ...words: string[]) {
  for (let i = 0; i < phones; i++) expect(await send(words)).toEqual({})
}
async function list() {
  const { headers } = supervisor
  const answer = await server.app.inject({ url: '/api/staff/missed-words', headers })
  return answer.json<MissedWord[]>().map(({ id: _, ...word }) => word)
}
const stored = () => server.db`select word, phone_hash, week from missed_words`

test('staff see a word once five phones sent it, and in which weeks', async () => {
  await sendFrom(4, '山寨')
  expect(await list()).toEqual([])
  await server.later(14, 'day')
  await sendFrom(1, '山寨！')
  expect(await list()).toEqual([
    { word: '山寨', devices: 5, firstWeek: '2026-11-30', lastWeek: '2026-12-14' },
  ])
})

test('the same phone counts once, however often it sends the word', async () => {
  const device = newId(server.now())
  for (let i = 0; i < 6; i++) expect(await send(['山寨', '山寨 '], device)).toEqual({})
  expect(await stored()).toHaveLength(1)
})

test('words of most phones come first', async () => {
  await sendFrom(5, '山寨')
  await sendFrom(6, '高仿')
  expect((await list()).map(({ word }) => word)).toEqual(['高仿', '山寨'])
})

test('neither the phone nor whoever holds it is stored, and words of one phone cannot be matched', async () => {
  const device = newId(server.now())
  const payload = { words: ['山寨', '高仿'], device }
  const { headers } = supervisor
  await server.app.inject({ method: 'POST', url: '/api/missed-words', payload, headers })
  const rows = await stored()
  expect(new Set(rows.map(({ phoneHash }) => String(phoneHash))).size).toBe(2)
  const [counted] = await server.db`select phone_hash, day, words from missed_word_counts`
  const everything = JSON.stringify([rows, counted, rows.map(({ phoneHash }) => String(phoneHash))])
  expect(everything).not.toContain(device)
  expect(everything).not.toContain(supervisor.id)
})

test.each([
  '13812345678',
  '张三 138 1234 5678',
  '310101199001011234',
  'ed1234567',
  'a@example.com',
])('%s is refused, and the words beside it are not stored', async (personal) => {
  expect((await send(['山寨', personal])).code).toBe('personal_data')
  expect(await stored()).toEqual([])
})

test('a longer text, counted in characters, is no word', async () => {
  const longest = '𠮷'.repeat(missedWords.maxLength)
  expect(await send([longest])).toEqual({})
  expect((await send([`${longest}字`])).code).toBe('invalid')
})

test('a phone sends ten words a day, and more on the next', async () => {
  const device = newId(server.now())
  const words = Array.from('甲乙丙丁戊己庚辛壬癸子丑', (letter) => `${letter}寨`)
  for (const word of words.slice(0, 10)) expect(await send([word], device)).toEqual({})
  expect(await send([words[10]!], device)).toEqual({ code: 'enough_today', count: 10 })
  expect(await stored()).toHaveLength(10)
  expect(await send([words[0]!], device)).toEqual({}) // a retry
  expect(await send([words[10]!])).toEqual({}) // another phone
  await server.later(1, 'day')
  expect(await send([words[10]!], device)).toEqual({})
})

test('what nobody decided is forgotten after half a year, and how much a phone sent after its day', async () => {
  await sendFrom(5, '山寨')
  await server.later(7 * missedWords.keptWeeks - 3, 'day')
  await server.runJobs()
  expect(await list()).toHaveLength(1)
  expect(await server.db`select from missed_word_counts`).toEqual([])
  await server.later(7, 'day')
  await server.runJobs()
  expect(await stored()).toEqual([])
})
