import { clockAt } from '@/contract/facts/working-days.rules'
import { useFacts } from '@/features/facts/published/facts.store'
import { shortFee, shortLimit } from '@/features/services/claim.model'
import { countPrepared } from '@/features/services/guide.model'
import { findHandlers, rankHandlers } from '@/features/services/handlers.model'
import { filterItems, groupByIpType, stageCounts } from '@/features/services/services.model'
import { useCatalogue } from '@/features/services/services.store'
import { useChecklists } from '@/features/services/checklists.store'
import { phone } from '../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'

let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  phone.reset()
  server.connect()
  await useFacts.getState().load()
})
afterAll(() => server.close())

function known() {
  const { facts } = useFacts.getState()
  if (facts.kind !== 'ready') throw new Error('nothing is published')
  return facts.value
}
const item = (id: string) => known().services.find((service) => service.id === id)!

test('the stages contain all 87 items, each in one stage', () => {
  const counts = stageCounts(known().services, { stage: 'creation' })
  expect(counts.map(({ count }) => count)).toEqual([24, 13, 24, 10, 16])
})

test('every item is in exactly one group of its stage', () => {
  const { services } = known()
  const shown = ['creation', 'utilization', 'protection', 'management', 'service'] as const
  const ids = shown.flatMap((stage) =>
    groupByIpType(filterItems(services, { stage })).flatMap(({ items }) =>
      items.map(({ id }) => id),
    ),
  )
  expect(ids.sort()).toEqual(services.map(({ id }) => id).sort())
})

test('trademark registration is found, with its fee', () => {
  const { setFilter } = useCatalogue.getState()
  setFilter({ stage: 'creation', ipType: 'trademark', audience: 'individual' })
  const found = filterItems(known().services, useCatalogue.getState().filter)
  expect(found.map(({ id }) => id)).toContain('SV014')
  expect(shortFee(item('SV014'))).toMatchObject({ yuan: 300, online: 270, name: 'class' })
  expect(shortLimit(item('SV014'))?.words).toBe('9 个月内审查完毕')
})

test('every row has a fee or says that it is unknown', () => {
  const kinds = known().services.map((service) => shortFee(service).kind)
  expect(kinds).not.toContain('unknown')
})

test('on a working afternoon the office known to be open comes first', () => {
  const { outlets, districts } = known()
  const handlers = findHandlers(item('SV001'), outlets).outlets
  const at = (moment: string) =>
    rankHandlers(handlers, { clock: clockAt(Date.parse(moment)), districts }).map(
      ({ outlet, open }) => `${outlet.id} ${open}`,
    )
  expect(at('2026-12-02T14:20:00+08:00')[0]).toBe('OL003 open')
  expect(at('2026-12-02T12:20:00+08:00')[0]).toBe('OL003 open') // fees are taken over noon
  expect(at('2026-12-06T14:20:00+08:00')).toContain('OL003 closed')
})

test('with Qingpu chosen, its window comes first at night', () => {
  const { outlets, districts } = known()
  const clock = clockAt(Date.parse('2026-12-02T22:00:00+08:00'))
  const handlers = findHandlers(item('SV014'), outlets).outlets
  const [first] = rankHandlers(handlers, { clock, districts, district: '310118' })
  expect(first?.outlet.id).toBe('OL016')
})

test('who handles an item, who advises and what is online are told apart', () => {
  const named = (id: string) => findHandlers(item(id), known().outlets)
  const ids = (outlets: { id: string }[]) => outlets.map(({ id }) => id)
  expect(item('SV014').handlers).not.toContain('OL134') // a course platform
  expect(ids(named('SV014').platforms)).toEqual([])
  expect(ids(named('SV072').platforms)).toContain('OL134')
  expect(ids(named('SV024').outlets)).toEqual([]) // only the Trademark Office takes oppositions
  expect(ids(named('SV024').advisers)).toEqual(['OL127'])
})

test('ticked materials are available at the counter without a network', async () => {
  useChecklists.getState().toggle('SV014', '商标图样')
  const stored = phone.stored.get('checklists')
  useChecklists.setState(useChecklists.getInitialState(), true) // the phone was off
  phone.stored.set('checklists', stored)
  await useChecklists.persist.rehydrate()
  server.offline()
  await useFacts.getState().load()
  expect(useFacts.getState().offline).toBe(true)
  const ticked = useChecklists.getState().prepared.SV014 ?? []
  expect(countPrepared(item('SV014'), ticked)).toBe(1)
})
