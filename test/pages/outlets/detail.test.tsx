import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { useFavourites } from '@/features/people/favourites/favourites.store'
import { hoursText } from '@/features/outlets/hours.text'
import { outletDetailText } from '@/features/outlets/outlet-detail.text'
import { favouriteText } from '@/shared/favourite.text'
import { getThereText } from '@/shared/get-there.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

const text = outletDetailText.zh
let server: ReferenceServer
let now: jest.SpyInstance

beforeAll(async () => {
  now = jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-12-02T14:20:00+08:00'))
  server = await startReferenceServer()
  server.connect()
  await startAppAt('/pages/outlets/detail/index?id=OL003')
})
afterAll(() => {
  now.mockRestore()
  return server.close()
})

test('a link opens the outlet, with its kind and opening state', async () => {
  await see('国家知识产权局专利局上海代办处')
  await see('国家局业务受理窗口')
  await see('开放中')
  await see('，到 17:00')
})

test('each counter has its hours, with the date of publication', async () => {
  await see('9:00–11:30、13:30–17:00')
  await see(hoursText.zh.workingDays)
  await see(text.published('2019 年 10 月'))
})

test('each phone has its purpose and date; the first is the main button', async () => {
  await see('021-54046723')
  await see('专利收费咨询')
  await see(text.call('021-54046722'))
  expect(document.querySelectorAll('.btn--primary')).toHaveLength(1)
})

test('an unknown address is marked, and offers no navigation', async () => {
  await see(text.noAddress)
  await see(text.inDistrict('徐汇区'))
  const buttons = [...document.querySelectorAll('[role=button]')]
  expect(buttons.map(({ textContent }) => textContent)).not.toContain(
    getThereText.zh.directions.map,
  )
})

/** Services that it only advises on, listed below those that it handles. */
const advised = 2

test('the first services are shown, and all on request; one opens its guide', async () => {
  await see('发明专利申请受理')
  expect(document.querySelectorAll('.item')).toHaveLength(4 + advised)
  await tap(text.allServices(12))
  await see('专利登记簿副本、证书副本等专利文件副本办理')
  await see(text.advises)
  expect(document.querySelectorAll('.item')).toHaveLength(12 + advised)
})

test('it shows the sources and the day of the last check', async () => {
  await see('市知识产权局关于调整进博会期间专利代办处及专利资助办事服务时间的通知')
  await see('查证于 2026 年 11 月 22 日')
})

test('it is listed as recently opened, and can be saved', async () => {
  const outlet = { kind: 'outlet', id: 'OL003' }
  expect(useFavourites.getState().opened).toEqual([outlet])
  await tap(favouriteText.zh.off)
  await see(favouriteText.zh.on)
  expect(useFavourites.getState().favourites).toEqual([outlet])
})
