import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { useIdentity } from '@/features/people/identity/identity.store'
import { useSignUpDrafts } from '@/features/trainings/enrollment/sign-up-drafts.store'
import { enrollmentText } from '@/features/trainings/enrollment/enrollment.text'
import { signUpText } from '@/features/trainings/enrollment/sign-up.text'
import { formFieldsText } from '@/shared/form-fields.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, seeField, startAppAt } from '../../support/screen'
import { aTraining } from '../../support/trainings'

const text = signUpText.zh
let server: ReferenceServer
let training: string

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  training = await aTraining(server.db, server.now())
  const { token } = await server.person({ name: '王小明' })
  useIdentity.setState({ token })
  useSignUpDrafts.getState().keep(training, { needs: '靠门的座位' }) // typed before the page was left
  await startAppAt(`/pages/trainings/sign-up/index?id=${training}&way=onsite`)
})
afterAll(() => server.close())

const label = `input[aria-label='${text.needs}']`

test('what was typed before leaving the sign-up is still there', async () => {
  expect((await seeField(label)).value).toBe('靠门的座位')
})

test('the field of needs is marked as optional, so nobody believes that needs must be given', async () => {
  const field = (await seeField(label)).closest('.field')
  expect(field?.textContent).toContain(`${text.needs}${formFieldsText.zh.optional}`)
})

test('every change is kept on the phone, and forgotten once the sign-up is sent', async () => {
  const field = await seeField(label)
  field.value = '靠门的座位，素食'
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  expect(useSignUpDrafts.getState().drafts[training]).toEqual({ needs: '靠门的座位，素食' })
  await seeField('.btn--primary').then((button) => button.click())
  await see(enrollmentText.zh.title)
  expect(useSignUpDrafts.getState().drafts).toEqual({})
  const [row] = await server.db`select needs from enrollments where training_id = ${training}`
  expect(row).toEqual({ needs: '靠门的座位，素食' })
})
