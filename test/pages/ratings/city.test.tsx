import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { homeText } from '@/features/home/home.text'
import { cityText } from '@/features/ratings/figures/city.text'
import { figuresText } from '@/features/ratings/figures/figures.text'
import { ratingRequests } from '../../support/rating'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  const use = ratingRequests(server)
  await use.others(5)
  await use.publish()
  server.connect()
  await startAppAt('/pages/tabs/home/index')
})
afterAll(() => server.close())

test('from home, the ratings of the city are one tap away, and those of an outlet the second', async () => {
  await tap(homeText.zh.ratings)
  await see(cityText.zh.outlets(1))
  await see('5 人评，满意 5')
  await see(figuresText.zh.log)
  await tap('5 人评，满意 5')
  await see(figuresText.zh.texts)
})
