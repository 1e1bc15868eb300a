import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { consentVersion } from '@/contract/people/profile.rules'
import { profilePageText } from '@/features/people/profile/profile-page.text'
import { profileText } from '@/features/people/profile/profile.text'
import { signInText } from '@/features/people/identity/sign-in.text'
import { useIdentity } from '@/features/people/identity/identity.store'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { formFieldsText } from '@/shared/form-fields.text'
import { see, startAppAt, tap } from '../../support/screen'

const text = profileText.zh
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  await startAppAt('/pages/people/profile/index')
})
afterAll(() => server.close())

/** Types into the field with this label. */
async function type(label: string, words: string) {
  await see(label)
  const fields = [...document.querySelectorAll('.field')].reverse() // the top page is last
  const field = fields.find((candidate) => candidate.textContent?.includes(label))!
  const input = field.querySelector('input')!
  input.value = words
  input.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/** The page's main button; its label also occurs in other texts. */
async function save() {
  await see(text.field.name)
  document.querySelector<HTMLElement>('.btn--primary')!.click()
}

test('each missing field shows its problem, and consent is not pre-ticked', async () => {
  await save()
  await see(text.missing.name)
  await see(text.missing.phone)
  await see(text.missing.consent)
})

test('a name that is pasted too long is kept, counted and not sent', async () => {
  const pasted = '长'.repeat(43)
  await type(text.field.name, pasted)
  await see(formFieldsText.zh.overlong(3))
  await save()
  expect(document.body.textContent).not.toContain(signInText.zh.lead)
  const fields = [...document.querySelectorAll('input')].map(({ value }) => value)
  expect(fields).toContain(pasted)
  await type(text.field.name, '')
  await see(text.missing.name)
})

test('saving leads through the development sign-in and then succeeds', async () => {
  await type(text.field.name, '陈晓')
  await type(text.field.phone, '13800001234')
  await tap(text.agree(consentVersion))
  await save()
  await see(signInText.zh.lead)
  await tap(signInText.zh.go)
  await see(signInText.zh.nameMissing)
  await type(signInText.zh.name, '小陈')
  await tap(signInText.zh.go)
  await see(profilePageText.zh.saved)
  const { me } = useIdentity.getState()
  expect(me).toMatchObject({ value: { profile: { name: '陈晓', phone: '1234' } } })
})

test('a given consent is shown with its date instead of being asked again', async () => {
  await see(text.agreed(consentVersion, '12 月 2 日'))
})
