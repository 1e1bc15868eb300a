import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { useFavourites } from '@/features/people/favourites/favourites.store'
import { lawsText } from '@/features/facts/laws/laws.text'
import { correctionsText } from '@/features/facts/corrections/corrections.text'
import { guideText } from '@/features/services/guide.text'
import { useChecklists } from '@/features/services/checklists.store'
import { hotline } from '@/shared/lib/hotline'
import { favouriteText } from '@/shared/favourite.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

const text = guideText.zh
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  await startAppAt('/pages/services/guide/index?id=SV014')
})
afterAll(() => server.close())

test('a link opens the guide, with fee, time limit, materials and place', async () => {
  await see('商标注册申请受理')
  await see('每类 300 元')
  await see('9 个月内审查完毕')
  await see(text.count(3))
  await see(text.ways.both)
})

test('what a law changes is said quietly, instead of a warning of the last day', async () => {
  await see(lawsText.zh.line.coming('2027 年 1 月 1 日', '公告异议期改为 2 个月'))
  expect(document.body.textContent).not.toContain(text.until('2026 年 12 月 31 日'))
})

test('ticked materials are counted and stored', async () => {
  await see(text.progress(0, 3))
  await tap('商标图样')
  await see(text.progress(1, 3))
  await see(text.prepared(1))
  expect(useChecklists.getState().prepared).toEqual({ SV014: ['商标图样'] })
})

test('the steps name who acts', async () => {
  await see(text.by.citizen)
  await see(text.by.office)
  expect(document.querySelectorAll('.is-mine')).toHaveLength(3)
  expect(document.querySelectorAll('.is-theirs')).toHaveLength(4)
})

test('unknown values are marked, and nothing is invented', async () => {
  await see(text.noPhones)
  await see(text.noUrl)
  await see('2017 年 3 月的地址，待核实')
})

test('fees are those of the official table, on paper and online', async () => {
  await see('300 元/类')
  await see('27 元/个')
})

test('handlers, legal basis and related entries are shown', async () => {
  await see('国家知识产权局商标业务上海青浦受理窗口')
  await see('商标法实施条例（2014）第 13、14 条')
  await see('商标注册审查要多久？')
  await see(correctionsText.zh.orCall(hotline))
})

test('one tap saves it, and it is listed as recently opened', async () => {
  await tap(favouriteText.zh.off)
  await see(favouriteText.zh.on)
  expect(useFavourites.getState().favourites).toEqual([{ kind: 'service', id: 'SV014' }])
  expect(useFavourites.getState().opened).toEqual([{ kind: 'service', id: 'SV014' }])
})
