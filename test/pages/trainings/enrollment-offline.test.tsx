import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { enrollmentText } from '@/features/trainings/enrollment/enrollment.text'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { serverNow } from '@/platform/server-clock'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt } from '../../support/screen'
import { aTraining } from '../../support/trainings'

let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  const training = await aTraining(server.db, server.now())
  const { token } = await server.person({ name: '王小明' })
  useIdentity.setState({ token })
  await useEnrollments.getState().signUp(training, { way: 'onsite' })
  server.offline()
  await startAppAt(`/pages/trainings/enrollment/index?id=${training}`)
})
afterAll(() => server.close())

test('without a network the enrollment is there, and says when it was saved', async () => {
  await see(enrollmentText.zh.enrolled.title)
  const [readAt] = Object.values(useEnrollments.getState().readAt)
  const moment = momentWords(new Date(readAt!).toISOString(), serverNow(), 'zh')
  expect(moment).toMatch(/\d:\d\d/)
  await see(enrollmentText.zh.savedAt(moment))
})

test('one that an older version of the app has saved says no time', async () => {
  useEnrollments.setState({ readAt: {} })
  await see('这是上次存下的')
})
