import type { KnowledgeEntryForm } from '@/contract/consultations/knowledge-entry.schema'
import { newId } from '../../../../../server/infra/db/uuid'
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
  const { id: _, version, state: __, changedAt: ___, helped: ____, ...words } = await entry(id)
  return { ...words, from: version, ...change }
}

describe('the list', () => {
  test('contains each imported answer as published version 1', async () => {
    const list = await desk.list(agent)
    expect(list).toHaveLength(109)
    expect(list[0]).toMatchObject({ id: 'FQ001', version: 1, state: 'published' })
    expect(list.map(({ id }) => id)).toEqual(list.map(({ id }) => id).sort())
    expect((await entry('FQ001')).question).toBe('专利分哪几种，有什么区别？')
  })

  test('contains an edited entry once, in its newest version', async () => {
    await desk.save(agent, 'FQ001', await formOf('FQ001', { answer: '三种。' }))
    await desk.save(agent, 'FQ900', anEntryForm())
    const list = await desk.list(agent)
    expect(list).toHaveLength(110)
    expect(list[0]).toMatchObject({ version: 2, state: 'draft', answer: '三种。' })
    expect(list.at(-1)).toMatchObject({ id: 'FQ900', version: 1, state: 'draft' })
  })
})

describe('a draft', () => {
  test('does not change what is published', async () => {
    const before = await desk.read('answers')
    await desk.save(agent, 'FQ001', await formOf('FQ001', { answer: '三种。' }))
    expect(await desk.read('answers')).toEqual(before)
  })

  test('sent twice is stored once; a different edit of the same version is a conflict', async () => {
    const form = await formOf('FQ001', { answer: '三种。' })
    const first = await desk.save(agent, 'FQ001', form)
    expect(await desk.save(agent, 'FQ001', form)).toEqual(first)
    expect((await desk.save(supervisor, 'FQ001', form)).code).toBe('conflict')
    expect((await desk.save(agent, 'FQ001', { ...form, answer: '四种。' })).code).toBe('conflict')
    expect((await desk.save(agent, 'FQ001', { ...form, from: 2 })).version).toBe(3)
  })

  test('conflicts with a concurrent draft of the same version', async () => {
    const form = await formOf('FQ001')
    const answers = ['甲', '乙', '丙', '丁']
    const saved = await Promise.all(
      answers.map((answer) => desk.save(agent, 'FQ001', { ...form, answer })),
    )
    expect(saved.filter(({ version }) => version === 2)).toHaveLength(1)
    expect(saved.filter(({ code }) => code === 'conflict')).toHaveLength(3)
  })

  test('of a new entry starts from version 0, of an existing entry it must not', async () => {
    expect((await desk.save(agent, 'FQ001', anEntryForm())).code).toBe('conflict')
    expect((await desk.save(agent, 'FQ900', anEntryForm({ from: 1 }))).code).toBe('conflict')
    expect(await desk.save(agent, 'FQ900', anEntryForm())).toEqual({
      id: 'FQ900',
      version: 1,
      state: 'draft',
      category: '商标申请',
      ipTypes: ['trademark'],
      question: '公司改名后商标要不要变更？',
      answer: '要。注册人名义变更的，应当办理变更手续。',
      legalBasis: ['《商标法》第四十一条'],
      changedAt: '2026-12-02T06:20:00.000Z',
    })
  })

  test.each([
    ['a phone number', { answer: '打给 13812345678 就行。' }, 'personal_data'],
    ['a phone number in the legal basis', { legalBasis: ['联系 13812345678'] }, 'personal_data'],
    ['a phone number as category', { category: '13812345678' }, 'personal_data'],
    ['a lone surrogate', { answer: '可以\ud83d' }, 'invalid'],
    ['a lone surrogate in the legal basis', { legalBasis: ['\udc00'] }, 'invalid'],
    ['an email address', { question: '能不能写到 lin@example.com？' }, 'personal_data'],
    ['a blank answer', { answer: ' \n ' }, 'invalid'],
    ['a curators’ term', { answer: '可以，须核。' }, 'invalid'],
    ['a curators’ term in the legal basis', { legalBasis: ['种子文档'] }, 'invalid'],
    ['an impossible date', { validUntil: '2026-02-30' }, 'invalid'],
  ])('with %s is refused', async (_, change, code) => {
    expect((await desk.save(agent, 'FQ900', anEntryForm(change))).code).toBe(code)
    expect(await desk.list(agent)).toHaveLength(109)
  })
})

describe('an answer that helped', () => {
  const count = async () => (await server.db`select from helped`).length

  test('is counted once per key, anonymously', async () => {
    const key = newId(server.now())
    expect(await desk.helped('FQ001', key)).toEqual({})
    expect(await desk.helped('FQ001', key)).toEqual({})
    await desk.helped('FQ001', newId(server.now()))
    expect(await count()).toBe(2)
    expect((await entry('FQ001')).helped).toBe(2)
    expect(await entry('FQ002')).not.toHaveProperty('helped')
  })

  test('is rate limited', async () => {
    for (let taps = 0; taps < 60; taps++) await desk.helped('FQ001', newId(server.now()))
    expect((await desk.helped('FQ001', newId(server.now()))).code).toBe('too_many')
    expect(await count()).toBe(60)
  })

  test('must be published', async () => {
    await desk.save(agent, 'FQ900', anEntryForm())
    expect((await desk.helped('FQ900', newId(server.now()))).code).toBe('not_found')
    expect(await desk.withdraw(supervisor, 'FQ002')).toMatchObject({ state: 'withdrawn' })
    expect((await desk.helped('FQ002', newId(server.now()))).code).toBe('not_found')
    expect(await count()).toBe(0)
  })
})

test('staff who answer questions may edit, and only supervisors publish', async () => {
  const clerk = await server.person({ as: [['outlet_staff', 'OL005']] })
  const organiser = await server.person({ as: [['organiser', 'OL101']] })
  expect((await desk.save(clerk, 'FQ900', anEntryForm())).version).toBe(1)
  for (const person of [agent, clerk, organiser]) {
    expect((await desk.publish(person, 'FQ900')).code).toBe('forbidden')
    expect((await desk.withdraw(person, 'FQ900')).code).toBe('forbidden')
  }
  expect((await desk.save(organiser, 'FQ901', anEntryForm())).code).toBe('forbidden')
  expect(await desk.list(organiser)).toEqual({ code: 'forbidden' })
})

test('before the first publication, editing is unavailable', async () => {
  const empty = await startReferenceServer({ template: 'migrated' })
  const editor = await empty.person({ as: [['outlet_staff', 'OL005']] })
  expect(await entryRequests(empty).list(editor)).toEqual({ code: 'unavailable' })
  await empty.close()
})
