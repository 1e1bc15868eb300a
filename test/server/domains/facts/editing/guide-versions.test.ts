import { versionsOn } from '@/contract/facts/laws.rules'
import type { GuideEditForm } from '@/contract/facts/guide-edits.schema'
import { importFacts } from '../../../../../server/domains/facts/import-facts'
import { factsFolder } from '../../../../support/facts-folder'
import { feeChange, guideEditRequests } from '../../../../support/guide-edits'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

let server: ReferenceServer
let facts: Awaited<ReturnType<typeof factsFolder>>
let editor: Person
let second: Person
let use: ReturnType<typeof guideEditRequests>

beforeAll(async () => void (facts = await factsFolder()))
afterAll(() => facts.remove())
beforeEach(async () => {
  await facts.restore()
  server = await startReferenceServer()
  editor = await server.person({ name: '赵云', as: [['supervisor', 'city']] })
  second = await server.person({ name: '孙立', as: [['supervisor', 'city']] })
  use = guideEditRequests(server)
})
afterEach(() => server.close())

const publish = (form: Partial<GuideEditForm>) => use.publish(editor, second, form)

/** As a phone shows it on a day, from what it has stored. */
async function onPhone(day: string, guide = 'SV001') {
  const { laws, services, added } = await use.laws()
  return versionsOn(day, [await use.published(guide)], laws, services, added)[0]!
}

describe('a version that begins on a stated day', () => {
  test('is on the phones before, and shown from that day on', async () => {
    const before = await use.published()
    await publish({ version: '2026-12-15', changes: [feeChange('免费')] })
    expect((await onPhone('2026-12-14')).fee).toEqual(before.fee)
    expect(await onPhone('2026-12-15')).toMatchObject({
      fee: { text: '免费', verified: true },
      materials: before.materials,
      validFrom: '2026-12-15',
      confirmed: { fee: { by: 'city' } },
    })
    expect((await use.published()).validUntil).toBe('2026-12-14')
    await server.later(13, 'day')
    await server.runJobs()
    expect((await use.published()).fee?.text).toBe('免费') // for phones that do not know added versions
  })

  test('takes over what is edited of the earlier one, and can leave a text unknown', async () => {
    await publish({ version: '2026-12-15', changes: [feeChange('免费')] })
    await publish({ changes: [{ field: 'promised', value: { text: '20 个工作日' } }] })
    expect((await onPhone('2026-12-15')).promised?.text).toBe('20 个工作日')
    await publish({ version: '2026-12-20', changes: [{ field: 'fee', value: {} }] })
    expect((await onPhone('2026-12-19')).fee?.text).toBe('免费')
    expect(await onPhone('2026-12-20')).not.toHaveProperty('fee')
    const { states } = await use.texts(editor)
    expect(states.map(({ version = '', texts }) => [version, texts.fee ?? '-'])).toEqual([
      ['', expect.any(String)],
      ['', expect.any(String)],
      ['2026-12-15', '免费'],
      ['2026-12-20', '-'],
    ])
  })

  test('of a law is edited in that law’s text; what the law says anew is not confirmed by an earlier edit', async () => {
    const guide = 'SV015'
    const lawful = await onPhone('2027-01-01', guide)
    const changes: GuideEditForm['changes'] = [
      { field: 'legalBasis', value: ['商标法（2019修正）第1条'] },
      { field: 'fee', value: { text: '每类 300 元' } },
    ]
    await publish({ guide, changes })
    const untouched = await onPhone('2027-01-01', guide)
    expect(untouched.legalBasis).toEqual(lawful.legalBasis)
    expect(untouched.confirmed).not.toHaveProperty('legalBasis')
    await publish({
      guide,
      version: '2027-01-01',
      changes: [{ field: 'legalBasis', value: ['商标法（2026修订）第2条'] }],
    })
    const edited = await onPhone('2027-01-01', guide)
    expect(edited.legalBasis).toEqual(['商标法（2026修订）第2条'])
    expect(edited.confirmed).toHaveProperty('legalBasis')
    expect((await onPhone('2026-12-31', guide)).legalBasis).toEqual(['商标法（2019修正）第1条'])
  })
})

describe('an import', () => {
  const run = () => importFacts(server.db, facts.folder, server.now().toISOString())
  const importFee = (fee: string) =>
    facts.record('services.json', 'services', 'SV001', (record) => (record.fee = fee))

  test('never overwrites what a person confirmed: it shows a conflict, and a person decides', async () => {
    await publish({ changes: [feeChange('免费')] })
    await importFee('申请费 800 元')
    await run()
    expect((await use.published()).fee?.text).toBe('免费')
    const [conflict] = await use.conflicts(editor)
    expect(conflict).toMatchObject({
      guide: 'SV001',
      kept: feeChange('免费'),
      imported: feeChange('申请费 800 元'),
    })
    await run()
    expect(await use.conflicts(editor)).toHaveLength(1)
    await use.decideConflict(editor, conflict!.id, 'take')
    expect(await use.published()).toMatchObject({ fee: { text: '申请费 800 元' } })
    expect((await use.published()).confirmed).toBeUndefined()
    expect(await use.conflicts(editor)).toEqual([])
  })

  test('that says the same is none', async () => {
    await publish({ changes: [feeChange('申请费 800 元')] })
    await importFee('申请费 800 元')
    await run()
    expect(await use.conflicts(editor)).toEqual([])
  })
})

test('what nobody confirmed for half a year is to be verified again', async () => {
  await publish({ changes: [feeChange('免费')] })
  await server.later(182, 'day')
  await server.runJobs()
  const { fee, confirmed } = await use.published()
  expect(fee).toEqual({ text: '免费', verified: false })
  expect(confirmed).toBeUndefined()
})
