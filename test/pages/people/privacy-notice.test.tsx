import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { privacyText } from '@/features/people/privacy-notice/privacy.text'
import { useFacts } from '@/features/facts/published/facts.store'
import { useFavourites } from '@/features/people/favourites/favourites.store'
import { usePreferences } from '@/features/people/preferences/preferences.store'
import { useChecklists } from '@/features/services/checklists.store'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

const text = privacyText.zh
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  await startAppAt('/pages/people/privacy-notice/index')
})
afterAll(() => server.close())

test('the notice covers permissions, data on the phone and server logs', async () => {
  await see(text.positionNote)
  await see(text.keptLead)
  await see(text.serverText[0]!)
})

test('one tap erases nothing', async () => {
  useFavourites.getState().toggleFavourite({ kind: 'service', id: 'SV014' })
  await tap(text.erase)
  await see(text.sureText)
  await tap(text.no)
  expect(useFavourites.getState().favourites).toHaveLength(1)
})

test('confirming erases all data on the phone', async () => {
  useChecklists.getState().toggle('SV014', '商标图样')
  usePreferences.getState().chooseDistrict('310104')
  await useFacts.getState().load() // otherwise a pending answer would be stored afterwards
  await tap(text.erase)
  await tap(text.yes)
  await see(text.erased)
  expect(useFavourites.getState().favourites).toEqual([])
  expect(useChecklists.getState().prepared).toEqual({})
  expect(usePreferences.getState().district).toBeUndefined()
  expect(window.localStorage).toHaveLength(0)
})
