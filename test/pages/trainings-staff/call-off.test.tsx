import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { useCallOffDrafts } from '@/features/trainings/organising/organised-trainings.store'
import { trainingText } from '@/features/trainings/organising/training/training.text'
import { useIdentity } from '@/features/people/identity/identity.store'
import { publishTraining } from '../../support/organising'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, seeField, startAppAt, tap } from '../../support/screen'

const text = trainingText.zh
let server: ReferenceServer
let training: string

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  const organiser = await server.person({ as: [['organiser', 'OL101']] })
  training = await publishTraining(server, organiser)
  useIdentity.setState({ token: organiser.token })
  await startAppAt(`/pages/trainings-staff/training/index?id=${training}`)
})
afterAll(() => server.close())

const reason = () => seeField('.sheet textarea, .sheet input')

test('why a training is called off stays typed when the sheet is closed, until it was sent', async () => {
  await tap(text.actTitle.call_off)
  await see(text.whyLabel)
  useCallOffDrafts.getState().keep(training, { reason: '讲师生病' })
  ;(await seeField('.sheet__close')).click()
  await tap(text.actTitle.call_off)
  expect((await reason()).value).toBe('讲师生病')
  await tap(text.confirm.call_off)
  await untilSent()
  const [row] = await server.db`select state from trainings where id = ${training}`
  expect(row).toEqual({ state: 'called_off' })
})

async function untilSent() {
  while (useCallOffDrafts.getState().drafts[training])
    await new Promise((resolve) => setTimeout(resolve, 50))
}
