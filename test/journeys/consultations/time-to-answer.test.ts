import { announceSettings } from '@/contract/facts/public-settings.rules'
import { dueInFull } from '@/contract/shared/due-words.rules'
import { availabilityAt } from '@/features/consultations/contact/contact.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { aQuestion, consultationRequests } from '../../support/consulting'
import { phone } from '../../support/phone'
import { settingRequests } from '../../support/public-settings'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'

let server: ReferenceServer
beforeAll(async () => {
  server = await startReferenceServer()
})
afterAll(() => server.close())

/** A fresh start of the app: what it knows is what the phone has stored. */
async function switchOn() {
  useFacts.setState(useFacts.getInitialState(), true)
  announceSettings([])
  await useFacts.getState().load()
}

/** What the phone says about a question that is asked now. */
const promised = () => {
  const now = server.now().valueOf()
  return dueInFull(availabilityAt(now).period, now, 'zh', '答复')
}

async function ask() {
  const use = consultationRequests(server)
  const citizen = await server.person()
  const { id } = (await use.ask(citizen, aQuestion())).body
  return async () => (await use.read(citizen, id)).body
}

test('a question keeps the time to answer of the day on which it was asked, and phones say the same, offline too', async () => {
  phone.reset()
  server.connect()
  await switchOn()
  expect(promised()).toContain('1 个工作日')
  const before = await ask()

  await settingRequests(server).change({ name: 'answerEnquiry', value: 3, from: '2026-12-04' })
  server.setNow('2026-12-03T14:20:00+08:00')
  await switchOn()
  expect(promised()).toContain('1 个工作日') // it is not the day yet

  server.setNow('2026-12-04T14:20:00+08:00')
  await server.runJobs()
  const after = await ask()
  expect(await after()).toMatchObject({ dueDays: 3, dueAt: '2026-12-09T09:00:00.000Z' })
  server.offline()
  await switchOn()
  expect(promised()).toContain('3 个工作日')
  expect(promised()).toContain('周三')

  announceSettings([{ name: 'answerEnquiry', from: '2026-12-04', value: 3 }])
  await server.runJobs()
  expect(await before()).toMatchObject({ dueDays: 1, dueAt: '2026-12-03T09:00:00.000Z' })
})
