import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { servicesText } from '@/features/services/services.text'
import { useCatalogue } from '@/features/services/services.store'
import { ipTypeText } from '@/shared/ip-types.text'
import { dotted } from '@/shared/lib/dotted'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

const text = servicesText.zh
const types = ipTypeText.zh
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  await startAppAt('/pages/tabs/services/index')
})
afterAll(() => server.close())

const chosen = () =>
  [...document.querySelectorAll('[aria-selected="true"], [aria-pressed="true"]')].map(
    (element) => element.textContent,
  )

test('the catalogue opens on the first stage, with the fee of each item', async () => {
  await see(text.search(87))
  await see('商标注册申请受理')
  await see('每类 300 元\n网上 270')
  expect(chosen()).toEqual([`${text.stage.creation}${text.items(24)}`, text.all])
})

test('every row of the stage is eventually drawn', async () => {
  await see('集体商标、证明商标（含地理标志商标）注册申请')
  expect(document.querySelectorAll('.item')).toHaveLength(24)
})

test('a tap on a stage shows its items only', async () => {
  await tap(text.stage.protection)
  await see('商标异议')
  expect(document.body.textContent).not.toContain('商标注册申请受理')
})

test('a tap on an IP type filters the items, and the stages show their counts', async () => {
  await tap(types.gi)
  await see('地理标志保护工程项目')
  await see(text.items(2)) // two under 创造
  expect(document.body.textContent).not.toContain('商标异议')
})

test('without results, it names the filters and links to a stage with results', async () => {
  await tap(text.stage.management)
  await see(text.none(text.stage.management, [types.gi]))
  await tap(text.toStage(text.stage.creation, 2))
  await see('地理标志产品保护申请（初审转报）')
})

test('the audience is chosen in a sheet with counts', async () => {
  await tap(text.all)
  await tap(text.forWhom)
  await tap(dotted([text.audience.government, text.items(1)]))
  await see('地理标志产品保护申请（初审转报）')
  expect(useCatalogue.getState().filter.audience).toBe('government')
  expect(document.querySelectorAll('.item')).toHaveLength(1)
})
