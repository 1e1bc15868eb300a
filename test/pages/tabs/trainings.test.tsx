import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { trainingText } from '@/features/trainings/catalogue/detail/training.text'
import { trainingsText } from '@/features/trainings/catalogue/schedule/trainings.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'
import { aTraining } from '../../support/trainings'

const text = trainingsText.zh
let server: ReferenceServer
let now: jest.SpyInstance

beforeAll(async () => {
  now = jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-12-02T14:20:00+08:00'))
  server = await startReferenceServer()
  const startsAt = '2026-12-10T14:00:00+08:00'
  await aTraining(server.db, server.now(), { startsAt, title: '商标注册实务', sample: true })
  await aTraining(server.db, server.now(), { state: 'draft', title: '还没有发布的一场' })
  server.connect()
  await startAppAt('/pages/tabs/trainings/index')
})
afterAll(() => {
  now.mockRestore()
  return server.close()
})

test('the month is there, and the day with a training, and how many seats are left', async () => {
  await see('2026 年 12 月')
  await see('12 月 10 日，周四')
  await see('14:00–16:00')
  await see(text.left('线下', 2))
  await see(text.sample)
})

test('what is not published is not on it', () => {
  expect(document.body.textContent).not.toContain('还没有发布的一场')
})

test('who is not signed in is told what 我的 would show', async () => {
  await tap(text.parts.mine)
  await see(text.mineSignedOut)
  await tap(text.parts.schedule)
})

test('a row opens the training, whose button says what follows', async () => {
  await tap('商标注册实务')
  await see(trainingText.zh.taken(2, 0))
  await see(trainingText.zh.signUp('线下', true))
  await see(trainingText.zh.sampleNote)
})
