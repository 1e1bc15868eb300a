import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { useFavourites } from '@/features/people/favourites/favourites.store'
import { useOutlets } from '@/features/outlets/outlets.store'
import { outletsText } from '@/features/outlets/outlets.text'
import { getThereText } from '@/shared/get-there.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

const text = outletsText.zh
const districts = 16
let server: ReferenceServer
let now: jest.SpyInstance

beforeAll(async () => {
  // Fixed to an evening, so that no outlet is open.
  now = jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-12-02T20:00:00+08:00'))
  server = await startReferenceServer()
  server.connect()
  await startAppAt('/pages/tabs/outlets/index')
})
afterAll(() => {
  now.mockRestore()
  return server.close()
})

/** Taps the option with exactly this label. */
async function choose(words: string) {
  await see(words)
  const choices = [...document.querySelectorAll<HTMLElement>('[role=radio]')]
  choices.find(({ firstElementChild }) => firstElementChild?.textContent === words)?.click()
}

test('all outlets are listed, and those without a position are counted', async () => {
  await see(text.count(undefined, 151))
  await see(text.unplaced(30))
})

test('only districts with outlets can be chosen, with their number', async () => {
  await tap(text.filter.district)
  await see(text.choose.district)
  await see(text.wide)
  expect(document.querySelectorAll('[role=radio]')).toHaveLength(1 + districts + 1)
  await choose('徐汇区')
  await see(text.count('徐汇区', 28))
  expect(document.body.textContent).not.toContain(text.unplaced(30))
})

test('a second filter counts within the first, and options without results are not offered', async () => {
  await tap(text.filter.kind)
  await see(text.choose.kind)
  await choose('保护中心')
  await see(text.count('徐汇区', 2))
  await see('徐汇区知识产权全链条保护中心')
})

test('without results, it suggests which filter to drop, with the number of results', async () => {
  await tap(text.filter.callable)
  await see(text.nothing('徐汇区', ['保护中心', text.filter.callable]))
  await tap(text.dropOne('保护中心', 5))
  await see(text.count('徐汇区', 5))
})

test('all filters are cleared at once', async () => {
  await tap(text.clear)
  await see(text.count(undefined, 151))
})

test('at night no outlet is known to be open, and those with unknown hours are shown', async () => {
  useOutlets.getState().replaceFilter({ district: '310104', openNow: true })
  await see(text.noneOpen('徐汇区', 28, 27))
  await tap(text.showAll(28))
  await see(text.count('徐汇区', 28))
})

test('the position is requested only on tap; if denied, the district is used', async () => {
  useOutlets.getState().clearFilter()
  await useOutlets.getState().locate() // jsdom has no position to give
  await see(text.refused)
  await tap(text.chooseDistrict)
  await choose('崇明区')
  await see(text.count('崇明区', 3))
  expect(document.body.textContent).not.toContain(text.refused)
})

test('without favourites, it explains how to add some', async () => {
  useFavourites.setState({ favourites: [] })
  useOutlets.getState().replaceFilter({ favourites: true })
  await see(text.noFavouritesNext)
})

test('outlets for the whole city are shown as a list', async () => {
  useOutlets.getState().clearFilter()
  await tap(text.unplaced(30))
  await see(text.count(text.wide, 30))
  await tap(text.map)
  expect(useOutlets.getState().listOnly).toBe(false)
})

test('a marker opens a card, or a list for several outlets at one position', async () => {
  useOutlets.getState().clearFilter()
  useOutlets.getState().open(['OL035'])
  await see(getThereText.zh.short.map)
  await see('大木桥路 1 号')
  useOutlets.getState().open(['OL082', 'OL100'])
  await see(text.group(undefined, 2))
  await tap('同济大学上海国际知识产权学院')
  await see('能做什么')
})
