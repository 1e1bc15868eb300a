import { parseOutlet } from '../../../../../server/domains/facts/parsing/parse-outlet'
import { anOutletRecord } from '../../../../support/fact-records'

const address = '上海市徐汇区南宁路969号'
const notice = { title: '启动（青浦区政府网）', published: '2022-07-26' }
const hearsay = { title: 'GitHub 公开仓库中的地址记录（第三方，仅佐证）：南宁路969号' }
const general = { title: 'general knowledge, unverified' }

test.each([
  ['a notice', notice, 'sourced', true],
  ['a notice, in a record from third parties', notice, 'third-party', false],
  ['a notice, in a record nobody vouches for', notice, 'unverified', false],
  ['somebody’s public record', hearsay, 'sourced', false],
  ['general knowledge', general, 'partial', false],
  ['nowhere', undefined, 'sourced', false],
] as const)('an address from %s', (_, address_source, confidence, verified) => {
  const record = anOutletRecord({ address, address_source, confidence, address_precision: 'door' })
  expect(parseOutlet(record).address).toMatchObject({ text: address, door: true, verified })
})

test('an address is as old as its source', () => {
  const record = anOutletRecord({ address, address_source: notice })
  expect(parseOutlet(record).address?.asOf).toBe('2022-07-26')
  expect(parseOutlet(anOutletRecord({ address })).address?.asOf).toBeUndefined()
})

test('where only the road is known, the address ends with it', () => {
  const road = {
    address: '上海市徐汇区漕宝路（门牌号待核）',
    address_precision: 'road-only',
  } as const
  expect(parseOutlet(anOutletRecord(road)).address).toMatchObject({
    text: '上海市徐汇区漕宝路',
    door: false,
  })
})

test('an address that was not checked is shown nowhere, and no curator’s note is', () => {
  const hidden = { address_candidates: ['钦州南路1000号'], notes: '钦州南路1000号待核' }
  expect(JSON.stringify(parseOutlet(anOutletRecord(hidden)))).not.toContain('钦州南路')
})

test('where the place is not known, there is none: a district’s centre is no place', () => {
  const map_point = { lng: 121.4, lat: 31.2, datum: 'GCJ-02' } as const
  expect(parseOutlet(anOutletRecord({ map_point })).at).toBeUndefined()
  expect(parseOutlet(anOutletRecord({ map_point, coord: map_point })).at).toEqual([121.4, 31.2])
})

test('the source of the address is listed with the others', () => {
  const titles = parseOutlet(anOutletRecord({ address, address_source: hearsay })).sources
  expect(titles).toEqual([{ title: '通知' }, { title: '第三方公开记录' }])
})

test('what is not known of a window is said, not hidden', () => {
  const services = ['企业开办', '（是否设知识产权/商标专窗待核）']
  expect(parseOutlet(anOutletRecord({ services })).does).toEqual([
    '企业开办',
    '是否设知识产权/商标专窗待核实',
  ])
})
