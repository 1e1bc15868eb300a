import type { Everyday } from '@/contract/facts/everyday.schema'
import type { EverydayDecision, EverydayEdit } from '@/contract/facts/missed-words.schema'
import type { Manifest } from '@/contract/facts/published.schema'
import { importFacts } from '../../../../../server/domains/facts/import-facts'
import { newId } from '../../../../../server/infra/db/uuid'
import { factsFolder } from '../../../../support/facts-folder'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

let server: ReferenceServer
let supervisor: Person

beforeEach(async () => {
  server = await startReferenceServer({ perMinute: 1e9 })
  supervisor = await server.person({ as: [['supervisor', 'city']] })
})
afterEach(() => server.close())

async function request<T>(method: 'GET' | 'POST', url: string, payload?: object) {
  const { headers } = supervisor
  const answer = await server.app.inject({ method, url, headers, ...(payload && { payload }) })
  return answer.json<T & { code?: string; field?: string }>()
}
const decide = (decision: EverydayDecision) =>
  request<object>('POST', '/api/staff/everyday-words', decision)
const add = (word: string, ...terms: string[]) => decide({ act: 'add', word, terms })
const edits = () => request<EverydayEdit[]>('GET', '/api/staff/everyday-words')
const missed = () => request<object[]>('GET', '/api/staff/missed-words')
async function sendFrom(phones: number, word: string) {
  for (let i = 0; i < phones; i++)
    await request('POST', '/api/missed-words', { words: [word], device: newId(server.now()) })
}
async function published() {
  const { later } = await request<Manifest>('GET', '/api/published/manifest.json')
  return request<Everyday>('GET', `/api/published/${later!.everyday.file}`)
}
const meaningsOf = ({ words }: Everyday, word: string) =>
  words
    .filter(({ synonyms = [], english = [] }) => [...synonyms, ...english].includes(word))
    .map(({ term }) => term)

test('a word that staff add is published with what it stands for, and nobody is counted any more', async () => {
  await sendFrom(5, '盗版货')
  await add('盗版货', '侵权', '假冒')
  await add('盗版货', '侵权', '假冒') // a retry
  expect(meaningsOf(await published(), '盗版货').sort()).toEqual(['侵权', '假冒'].sort())
  expect(await missed()).toEqual([])
  expect(await server.db`select from missed_words`).toEqual([])
  expect(await edits()).toMatchObject([
    { word: '盗版货', act: 'add', terms: ['侵权', '假冒'], day: '2026-12-02', mine: true },
  ])
  expect(await server.db`select word, devices, by_staff from everyday_edits`).toEqual([
    { word: '盗版货', devices: 5, byStaff: supervisor.id },
  ])
  await sendFrom(5, '盗版货') // phones that do not know it yet
  expect(await missed()).toEqual([])
})

test('an English word stands for words of the facts too', async () => {
  await add('Copycats', '侵权', 'infringement')
  expect(meaningsOf(await published(), 'copycats').sort()).toEqual(['infringement', '侵权'])
})

test('an import keeps what staff added, and does not repeat it', async () => {
  await add('盗版货', '侵权')
  const facts = await factsFolder()
  await facts.change('everyday.json', (file) => {
    const words = file.words as { term: string; synonyms?: string[] }[]
    file.words = [...words.filter(({ term }) => term !== '侵权'), { term: '侵权', synonyms: ['盗版货', '盗用图片'] }] // prettier-ignore
  })
  await importFacts(server.db, facts.folder, '2026-12-02T07:00:00.000Z')
  const found = (await published()).words.find(({ term }) => term === '侵权')
  expect(found?.synonyms).toEqual(['盗版货', '盗用图片'])
  await facts.removeFile('everyday.json')
  await server.later(1, 'minute') // phones read what is new within a minute
  await importFacts(server.db, facts.folder, '2026-12-02T08:00:00.000Z')
  await facts.remove()
  expect((await published()).words).toEqual([{ term: '侵权', synonyms: ['盗版货'] }])
})

test('a word set aside is published nowhere, and is not counted again', async () => {
  await sendFrom(6, '外卖')
  await decide({ act: 'set_aside', word: '外卖' })
  expect(await missed()).toEqual([])
  await sendFrom(5, '外卖')
  expect(await missed()).toEqual([])
  expect(meaningsOf(await published(), '外卖')).toEqual([])
  expect(await edits()).toMatchObject([{ word: '外卖', act: 'set_aside', terms: [] }])
})

test('what was decided can be changed and taken back, and stays on record', async () => {
  expect(await add('盗版货', '侵权')).toEqual({})
  expect(await add('盗版货', '假冒')).toEqual({})
  expect(meaningsOf(await published(), '盗版货')).toEqual(['假冒'])
  await decide({ act: 'reopen', word: '盗版货' })
  expect(meaningsOf(await published(), '盗版货')).toEqual([])
  expect(await edits()).toEqual([])
  await sendFrom(5, '盗版货')
  expect(await missed()).toHaveLength(1)
  expect(await server.db`select act, terms from everyday_edits order by no`).toEqual([
    { act: 'add', terms: ['侵权'] },
    { act: 'add', terms: ['假冒'] },
    { act: 'reopen', terms: null },
  ])
})

test('a meaning that no fact contains is refused by name, and nothing is published', async () => {
  expect(await add('盗版货', '侵权', '量子纠缠')).toEqual({
    code: 'invalid',
    field: 'terms.1',
    count: 2,
  })
  expect(await edits()).toEqual([])
})

test('nobody can find out which words fewer than five phones sent', async () => {
  await sendFrom(4, '外卖')
  expect((await decide({ act: 'set_aside', word: '外卖' })).code).toBe('not_found')
  expect(await server.db`select from missed_words`).toHaveLength(4)
  await add('外卖', '商标')
  expect(await server.db`select devices from everyday_edits`).toEqual([{ devices: 0 }])
})

test("somebody's number is no everyday word", async () => {
  expect((await add('13812345678', '商标')).code).toBe('personal_data')
})
