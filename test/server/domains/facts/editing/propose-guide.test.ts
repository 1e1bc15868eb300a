import { feeChange, guideEditRequests } from '../../../../support/guide-edits'
import type { GuideChange, GuideEditForm } from '@/contract/facts/guide-edits.schema'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

let server: ReferenceServer
let editor: Person
let second: Person
let use: ReturnType<typeof guideEditRequests>

beforeEach(async () => {
  server = await startReferenceServer()
  editor = await server.person({ name: '赵云', as: [['supervisor', 'city']] })
  second = await server.person({ name: '孙立', as: [['supervisor', 'city']] })
  use = guideEditRequests(server)
})
afterEach(() => server.close())

const confirmed = { day: '2026-12-02', by: 'city' }

describe('what a supervisor proposes for a guide', () => {
  test('waits for another supervisor, and is then on the phones with its source', async () => {
    const before = await use.published()
    const { id, state } = await use.propose(editor)
    expect(state).toBe('waiting')
    expect(await use.published()).toEqual(before)
    expect((await use.decide(editor, id, { do: 'publish' })).code).toBe('own_matter')
    expect((await use.decide(second, id, { do: 'publish' })).state).toBe('published')
    const { fee, confirmed: known, sources, materials } = await use.published()
    expect(fee).toEqual({ text: '申请费 900 元，可减缴', verified: true })
    expect(known).toEqual({ fee: confirmed })
    expect(sources).toContainEqual({
      title: '国家知识产权局收费标准公告',
      url: 'https://www.cnipa.gov.cn/fees',
    })
    expect(materials).toEqual(before.materials)
  })

  test('is published as a whole', async () => {
    const changes: GuideChange[] = [
      feeChange(),
      { field: 'materials', value: ['请求书', '权利要求书'] },
      { field: 'steps', value: [{ text: '网上提交', by: 'citizen' }, { text: '初审' }] },
      { field: 'promised', value: { text: '20 个工作日' } },
      { field: 'legalBasis', value: ['专利法（2020修正）第26条'] },
      { field: 'note', value: { text: '网上提交的不必再交纸件。' } },
    ]
    await use.publish(editor, second, { changes })
    expect(await use.published()).toMatchObject({
      materials: ['请求书', '权利要求书'],
      steps: [{ text: '网上提交', by: 'citizen' }, { text: '初审' }],
      promised: { text: '20 个工作日', verified: true },
      legalBasis: ['专利法（2020修正）第26条'],
      note: '网上提交的不必再交纸件。',
      confirmed: { fee: confirmed, materials: confirmed, note: confirmed },
    })
  })

  test('from a copy that nobody compared with the official text stays to be verified', async () => {
    await use.publish(editor, second, { knownBy: 'reprint', source: { title: '某网站' } })
    const { fee, confirmed: known, sources } = await use.published()
    expect(fee?.verified).toBe(false)
    expect(known).toBeUndefined()
    expect(sources).toContainEqual({ title: '某网站（转载）' })
  })

  test('marks the English as out of date, unless it says what was there', async () => {
    expect(await use.isOutdated()).toBe(false)
    const { materials } = await use.published()
    const same = await use.publish(editor, second, { changes: [{ field: 'materials', value: materials }] }) // prettier-ignore
    expect(await use.isOutdated()).toBe(false)
    await use.publish(editor, second, { after: same })
    expect(await use.isOutdated()).toBe(true)
    const listed = (await use.guides(editor)).find(({ id }) => id === 'SV001')
    expect(listed).toMatchObject({ outdated: true, waiting: 0 })
    expect(listed?.editedAt).toBeTruthy()
  })
})

describe('a proposal', () => {
  test('is refused with a reason, withdrawn by its author only, and replaced by a newer one', async () => {
    const first = await use.propose(editor)
    expect((await use.propose(second)).code).toBe('conflict')
    const next = await use.propose(second, { after: first.id })
    expect((await use.waiting(editor)).map(({ id }) => id)).toEqual([next.id])
    expect((await use.decide(editor, next.id, { do: 'withdraw' })).code).toBe('forbidden')
    const reason = '公告还没有生效'
    expect(await use.decide(editor, next.id, { do: 'refuse', reason })).toMatchObject({ reason })
    expect((await use.decide(editor, next.id, { do: 'publish' })).code).toBe('conflict')
    const again = await use.propose(editor, { after: first.id })
    expect((await use.decide(editor, again.id, { do: 'withdraw' })).state).toBe('withdrawn')
  })

  test('sent twice is stored once', async () => {
    const id = use.id()
    const once = await use.propose(editor, {}, id)
    expect(await use.propose(editor, {}, id)).toEqual(once)
    expect((await use.propose(editor, { changes: [feeChange('免费')] }, id)).code).toBe('conflict')
    expect(await use.waiting(editor)).toHaveLength(1)
  })

  test('names the unit that answers for the guide, which is one of the outlets', async () => {
    const responsible = (outlet?: string): Partial<GuideEditForm> => ({
      changes: [{ field: 'responsible', value: outlet ? { outlet } : {} }],
    })
    expect(await use.propose(editor, responsible('OL999'))).toMatchObject({
      code: 'invalid',
      field: 'changes.0.value.outlet',
    })
    await use.publish(editor, second, responsible('OL003'))
    expect((await use.published()).responsible).toBe('OL003')
    expect(await use.isOutdated()).toBe(false)
  })
})

describe('a proposal that could not be published', () => {
  test.each<[string, Partial<GuideEditForm>, string, string]>([
    ['a curators’ word', { changes: [feeChange('见存档')] }, 'invalid', 'changes.0.value.text'],
    ['a private number', { changes: [feeChange('问 13812345678')] }, 'personal_data', 'changes.0.value.text'], // prettier-ignore
    ['articles that no law has', { changes: [{ field: 'legalBasis', value: ['专利法第1-9999条'] }] }, 'invalid', 'changes.0.value.0'], // prettier-ignore
    ['an article without its law', { changes: [{ field: 'legalBasis', value: ['第26条'] }] }, 'invalid', 'changes.0.value.0'], // prettier-ignore
    ['a material twice', { changes: [{ field: 'materials', value: ['请求书', '请求书'] }] }, 'invalid', 'changes.0.value.1'], // prettier-ignore
    ['a field twice', { changes: [feeChange(), feeChange('免费')] }, 'invalid', 'changes'],
    ['a version of a day that is over', { version: '2026-11-01' }, 'invalid', 'version'],
    ['a blank source', { source: { title: ' ' } }, 'invalid', 'source.title'],
  ])('with %s is refused, names the field, and stores nothing', async (_, form, code, field) => {
    expect(await use.propose(editor, form)).toMatchObject({ code, field })
    expect(await use.waiting(editor)).toEqual([])
  })

  test('of a guide that does not exist is refused', async () => {
    expect((await use.propose(editor, { guide: 'SV999' })).code).toBe('not_found')
  })
})
