import type { KnowledgeEntryForm } from '@/contract/consultations/knowledge-entry.schema'
import type { Pinyin } from '@/contract/facts/published.schema'
import { importFacts } from '../../../../../server/domains/facts/import-facts'
import { shippedFolder } from '../../../../../server/domains/facts/fact-files'
import { anEntryForm, entryRequests } from '../../../../support/entries'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

let server: ReferenceServer
let agent: Person
let supervisor: Person
let desk: ReturnType<typeof entryRequests>

beforeEach(async () => {
  server = await startReferenceServer()
  agent = await server.person({ name: '李敏', as: [['hotline_agent', 'OL002']] })
  supervisor = await server.person({ name: '赵云', as: [['supervisor', 'city']] })
  desk = entryRequests(server)
})
afterEach(() => server.close())

const entry = async (id: string) =>
  (await desk.list(agent)).find((candidate) => candidate.id === id)!

/** The form of an editor who changes nothing but `change`. */
async function formOf(
  id: string,
  change: Partial<KnowledgeEntryForm> = {},
): Promise<KnowledgeEntryForm> {
  const { id: _, version, state: __, changedAt: ___, ...words } = await entry(id)
  return { ...words, from: version, ...change }
}

describe('publishing', () => {
  test('publishes a new entry with its pinyin and its source', async () => {
    const before = await desk.read('answers')
    await desk.save(agent, 'FQ900', anEntryForm({ validUntil: '2026-12-31' }))
    server.setNow('2026-12-05T14:20:00+08:00')
    expect(await desk.publish(supervisor, 'FQ900')).toMatchObject({
      state: 'published',
      version: 1,
      changedAt: '2026-12-05T06:20:00.000Z',
    })
    const after = await desk.read('answers')
    expect([after.version, after.file]).not.toEqual([before.version, before.file])
    expect(await desk.answer('FQ900')).toEqual({
      id: 'FQ900',
      category: '商标申请',
      ipTypes: ['trademark'],
      question: '公司改名后商标要不要变更？',
      answer: '要。注册人名义变更的，应当办理变更手续。',
      legalBasis: ['《商标法》第四十一条'],
      validUntil: '2026-12-31',
      confidence: 'partial',
      sources: [{ title: '本平台答复整理' }],
      seen: '2026-12-05',
    })
    const { content } = await desk.read<Pinyin>('pinyin')
    expect(content.FQ900).toBe('gong si gai ming hou shang biao yao bu yao bian geng')
  })

  test('an edited entry keeps its sources and names the platform as one more', async () => {
    const before = (await desk.answer('FQ001'))!
    for (const answer of ['三种。', '三种：发明、实用新型、外观设计。']) {
      await desk.save(agent, 'FQ001', await formOf('FQ001', { answer }))
      await desk.publish(supervisor, 'FQ001')
    }
    expect(await desk.answer('FQ001')).toEqual({
      ...before,
      answer: '三种：发明、实用新型、外观设计。',
      sources: [...before.sources, { title: '本平台答复整理' }],
      seen: '2026-12-02',
    })
    expect(await entry('FQ001')).toMatchObject({ version: 3, state: 'published' })
  })
})

describe('a published entry', () => {
  test('published again changes nothing', async () => {
    await desk.save(agent, 'FQ900', anEntryForm())
    const first = await desk.publish(supervisor, 'FQ900')
    const published = await desk.read('answers')
    server.setNow('2026-12-06T14:20:00+08:00')
    expect(await desk.publish(supervisor, 'FQ900')).toEqual(first)
    expect((await desk.publish(supervisor, 'FQ002')).version).toBe(1)
    expect(await desk.read('answers')).toEqual(published)
  })

  test('survives a later import of the other facts', async () => {
    await desk.save(agent, 'FQ900', anEntryForm())
    await desk.save(agent, 'FQ001', await formOf('FQ001', { answer: '三种。' }))
    await desk.publish(supervisor, 'FQ900')
    await desk.publish(supervisor, 'FQ001')
    await desk.withdraw(supervisor, 'FQ002')
    const before = await desk.read('answers')
    expect(await importFacts(server.db, shippedFolder, server.now().toISOString())).toEqual({
      added: 0,
      changed: 0,
      retired: 0,
      returned: 0,
      version: before.version,
    })
    await server.db`update facts set hash = '' where kind = 'answer' and id = 'FQ003'`
    await importFacts(server.db, shippedFolder, server.now().toISOString())
    expect(await desk.read('answers')).toEqual(before)
  })

  test('is never a version newer than the reviewed one', async () => {
    await desk.save(agent, 'FQ900', anEntryForm())
    await desk.save(agent, 'FQ900', anEntryForm({ from: 1, answer: '不用。' }))
    expect((await desk.publish(supervisor, 'FQ900', 1)).code).toBe('conflict')
    expect(await desk.answer('FQ900')).toBeUndefined()
    expect((await desk.publish(supervisor, 'FQ900', 2)).version).toBe(2)
  })

  test('is not lost when many are published at once', async () => {
    const ids = ['FQ901', 'FQ902', 'FQ903', 'FQ904']
    for (const id of ids) await desk.save(agent, id, anEntryForm())
    await Promise.all(ids.map((id) => desk.publish(supervisor, id)))
    for (const id of ids) expect(await desk.answer(id)).toBeDefined()
  })

  test('may contain ordinary words that are rejected in imports', async () => {
    await desk.save(agent, 'FQ900', anEntryForm({ answer: '到档案馆查存档。' }))
    expect((await desk.publish(supervisor, 'FQ900')).state).toBe('published')
  })
})

describe('withdrawing', () => {
  test('removes an answer until its next version is published', async () => {
    expect(await desk.withdraw(supervisor, 'FQ001')).toMatchObject({
      version: 1,
      state: 'withdrawn',
    })
    expect(await desk.answer('FQ001')).toBeUndefined()
    expect((await desk.read<Pinyin>('pinyin')).content).not.toHaveProperty('FQ001')
    await desk.save(agent, 'FQ001', await formOf('FQ001', { answer: '三种。' }))
    expect(await desk.answer('FQ001')).toBeUndefined()
    await desk.publish(supervisor, 'FQ001')
    expect((await desk.answer('FQ001'))!.answer).toBe('三种。')
  })

  test('removes an answer that has a newer draft', async () => {
    await desk.save(agent, 'FQ001', await formOf('FQ001', { answer: '三种。' }))
    await desk.publish(supervisor, 'FQ001')
    await desk.save(agent, 'FQ001', await formOf('FQ001', { answer: '四种。' }))
    expect((await desk.answer('FQ001'))!.answer).toBe('三种。')
    await desk.withdraw(supervisor, 'FQ001')
    await desk.withdraw(supervisor, 'FQ001')
    expect(await desk.answer('FQ001')).toBeUndefined()
  })

  test('is refused for an unknown entry, as is publishing', async () => {
    expect((await desk.withdraw(supervisor, 'FQ999')).code).toBe('not_found')
    expect((await desk.publish(supervisor, 'FQ999')).code).toBe('not_found')
  })
})
