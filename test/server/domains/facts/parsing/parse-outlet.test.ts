import { parseOutlet } from '../../../../../server/domains/facts/parsing/parse-outlet'
import { anOutletRecord } from '../../../../support/fact-records'

const address = '上海市徐汇区南宁路969号'
const notice = { title: '启动（青浦区政府网）', published: '2022-07-26' }
const hearsay = { title: 'GitHub 公开仓库中的地址记录（第三方，仅佐证）：南宁路969号' }
const general = { title: 'general knowledge, unverified' }

test.each([
  ['a notice', notice, 'sourced', true],
  ['a notice, in a record from third parties', notice, 'third-party', false],
  ['a notice, in an unverified record', notice, 'unverified', false],
  ['a third-party repository', hearsay, 'sourced', false],
  ['a reprint of a notice', { title: '挂牌成立（新民晚报，集佳转载）' }, 'sourced', false],
  ['general knowledge', general, 'partial', false],
  ['nowhere', undefined, 'sourced', false],
] as const)('an address from %s', (_, address_source, confidence, verified) => {
  const record = anOutletRecord({ address, address_source, confidence, address_precision: 'door' })
  expect(parseOutlet(record).address).toMatchObject({ text: address, door: true, verified })
})

test('an address has the date of its source', () => {
  const record = anOutletRecord({ address, address_source: notice })
  expect(parseOutlet(record).address?.asOf).toBe('2022-07-26')
  expect(parseOutlet(anOutletRecord({ address })).address?.asOf).toBeUndefined()
})

test('an address without a street number ends with the road', () => {
  const road = {
    address: '上海市徐汇区漕宝路（门牌号待核）',
    address_precision: 'road-only',
  } as const
  expect(parseOutlet(anOutletRecord(road)).address).toMatchObject({
    text: '上海市徐汇区漕宝路',
    door: false,
  })
})

test('unchecked addresses and curators’ notes are not published', () => {
  const hidden = { address_candidates: ['钦州南路1000号'], notes: '钦州南路1000号待核' }
  expect(JSON.stringify(parseOutlet(anOutletRecord(hidden)))).not.toContain('钦州南路')
})

test('the district’s centre is not published as the outlet’s position', () => {
  const map_point = { lng: 121.4, lat: 31.2, datum: 'GCJ-02' } as const
  expect(parseOutlet(anOutletRecord({ map_point })).at).toBeUndefined()
  expect(parseOutlet(anOutletRecord({ map_point, coord: map_point })).at).toEqual([121.4, 31.2])
})

test('the source of the address is listed with the others', () => {
  const titles = parseOutlet(anOutletRecord({ address, address_source: hearsay })).sources
  expect(titles).toEqual([{ title: '通知' }, { title: '第三方公开记录' }])
})

test('doubts about a window’s services are published', () => {
  const services = ['企业开办', '（是否设知识产权/商标专窗待核）']
  expect(parseOutlet(anOutletRecord({ services })).does).toEqual([
    '企业开办',
    '是否设知识产权/商标专窗待核实',
  ])
})
