import { feeTable, countPrepared, stepGroups, channelOf } from '@/features/services/guide.model'
import { validity } from '@/shared/lib/validity'
import { anItem } from './builders'

test('consecutive steps are grouped by actor and keep their number', () => {
  const groups = stepGroups([
    { text: '检索', by: 'citizen' },
    { text: '提交', by: 'citizen' },
    { text: '审查', by: 'office' },
    { text: '缴费', by: 'citizen' },
    { text: '领证' },
  ])
  const lines = groups.map(({ by, steps }) => `${by}: ${steps.map(({ nth }) => nth).join(' ')}`)
  expect(lines).toEqual(['citizen: 1 2', 'office: 3', 'citizen: 4', 'undefined: 5'])
})

const until = anItem({ validUntil: '2026-12-31' })

test.each([
  ['2026-12-30', 'until'],
  ['2026-12-31', 'until'],
  ['2027-01-01', 'over'],
])('on %s a guide valid until 31 December 2026 is “%s”', (today, kind) => {
  expect(validity(until, today)).toEqual({ kind, day: '2026-12-31' })
})

test('a guide without an expiry date stays valid', () => {
  expect(validity(anItem(), '2099-01-01').kind).toBe('open')
})

test('ticks of materials no longer required do not count', () => {
  const item = anItem({ materials: ['申请书', '图样'] })
  expect(countPrepared(item, ['申请书', '委托书'])).toBe(1)
  expect(countPrepared(item, [])).toBe(0)
})

const row = { code: 'a', name: '费', unit: '元/类', verified: true }

test('differing paper and online prices have separate columns', () => {
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

test('a single price has one column', () => {
  const { split, rows } = feeTable([{ ...row, amount: 900, unit: '元/件' }])
  expect(split).toBe(false)
  expect(rows[0]?.cells).toEqual([{ amount: 900, unit: '/件' }])
})

const link = { name: '系统', verified: true }

test.each([
  ['an online service and outlets', anItem({ online: link }), 2, 'both'],
  ['an online service alone', anItem({ online: link }), 0, 'online'],
  ['outlets alone', anItem(), 1, 'outlets'],
  ['an application in this app', anItem({ id: 'SV045' }), 0, 'online'],
  ['neither', anItem(), 0, 'unknown'],
  ['a text that mentions online handling', anItem({ where: '商标局（网上）' }), 0, 'online'],
])('the channel, with %s', (_, item, outlets, channel) => {
  expect(channelOf(item, outlets)).toBe(channel)
})
