import { feeTable, preparedOf, stepGroups, waysOf } from '@/features/services/guide.model'
import { validity } from '@/shared/lib/validity'
import { anItem } from './builders'

test('steps stand under whoever takes them, and keep their number', () => {
  const groups = stepGroups([
    { text: '检索', by: 'citizen' },
    { text: '提交', by: 'citizen' },
    { text: '审查', by: 'office' },
    { text: '缴费', by: 'citizen' },
    { text: '领证' },
  ])
  const said = groups.map(({ by, steps }) => `${by}: ${steps.map(({ nth }) => nth).join(' ')}`)
  expect(said).toEqual(['citizen: 1 2', 'office: 3', 'citizen: 4', 'undefined: 5'])
})

const until = anItem({ validUntil: '2026-12-31' })

test.each([
  ['2026-12-30', 'until'],
  ['2026-12-31', 'until'],
  ['2027-01-01', 'over'],
])('on %s a guide that holds until 31 December 2026 is “%s”', (today, kind) => {
  expect(validity(until, today)).toEqual({ kind, day: '2026-12-31' })
})

test('a guide without a last day holds on', () => {
  expect(validity(anItem(), '2099-01-01').kind).toBe('open')
})

test('what was ticked and is no longer asked for does not count as prepared', () => {
  const item = anItem({ materials: ['申请书', '图样'] })
  expect(preparedOf(item, ['申请书', '委托书'])).toBe(1)
  expect(preparedOf(item, [])).toBe(0)
})

const row = { code: 'a', name: '费', unit: '元/类', verified: true }

test('paper and online prices stand side by side where the table tells them apart', () => {
  const { split, rows } = feeTable([
    { ...row, paper: 300, online: 0 },
    { ...row, code: 'b', amount: 30 },
  ])
  expect(split).toBe(true)
  expect(rows[0]?.cells).toEqual([
    { amount: 300, unit: '/类' },
    { amount: 0, unit: '/类' },
  ])
  expect(rows[1]?.cells).toEqual([{ amount: 30, unit: '/类' }, undefined])
})

test('otherwise there is one price', () => {
  const { split, rows } = feeTable([{ ...row, amount: 900, unit: '元/件' }])
  expect(split).toBe(false)
  expect(rows[0]?.cells).toEqual([{ amount: 900, unit: '/件' }])
})

const link = { name: '系统', verified: true }

test.each([
  ['an online service and outlets', anItem({ online: link }), 2, 'both'],
  ['an online service alone', anItem({ online: link }), 0, 'online'],
  ['outlets alone', anItem(), 1, 'outlets'],
  ['neither', anItem(), 0, 'unknown'],
  ['words that say it is done online', anItem({ where: '商标局（网上）' }), 0, 'online'],
])('where to go, with %s', (_, item, outlets, way) => {
  expect(waysOf(item, outlets)).toBe(way)
})
