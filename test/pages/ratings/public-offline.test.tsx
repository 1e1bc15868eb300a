import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { momentWords } from '@/contract/shared/moment-words.rules'
import { figuresText } from '@/features/ratings/figures/figures.text'
import { usePublicRatings } from '@/features/ratings/figures/public-ratings.store'
import { serverNow } from '@/platform/server-clock'
import { keptText } from '@/shared/kept.text'
import { sharedText } from '@/shared/shared.text'
import { defaultUnit, ratingRequests } from '../../support/rating'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt } from '../../support/screen'

let server: ReferenceServer
const text = figuresText.zh

beforeAll(async () => {
  server = await startReferenceServer()
  const use = ratingRequests(server)
  await use.others(5)
  await use.publish()
  server.connect()
  await usePublicRatings.getState().load(defaultUnit)
  server.offline()
  await usePublicRatings.persist.rehydrate() // the app was closed: only what is stored is there
  await startAppAt(`/pages/ratings/public/index?id=${defaultUnit}`)
})
afterAll(() => server.close())

test('without a network the ratings of an outlet that were opened are there, with the time they were read', async () => {
  await see(text.texts)
  const readAt = usePublicRatings.getState().readAt[defaultUnit]!
  await see(keptText.zh.kept(momentWords(new Date(readAt).toISOString(), serverNow(), 'zh')))
})

test('those of an outlet that was never opened say what is kept', async () => {
  await usePublicRatings.getState().load('OL003')
  expect(usePublicRatings.getState().ratings.OL003).toMatchObject({ kind: 'failed' })
  await startAppAt('/pages/ratings/public/index?id=OL003')
  await see(sharedText.zh.nothingKept)
})
