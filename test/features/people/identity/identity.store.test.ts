import { useProfileDraft } from '@/features/people/profile/profile-draft.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { setSession, type HttpRequest } from '@/platform/http'
import { phone } from '../../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

let server: ReferenceServer
let requests: HttpRequest[] = []
const identity = () => useIdentity.getState()
const pages = () => phone.done().filter(([what]) => what === 'open')
const form = { name: '陈晓', phone: '13800000000', agreed: true }

/** Resolves once the sign-in page is open. */
async function whenSignInIsOpen() {
  while (pages().length === 0) await new Promise((later) => setImmediate(later))
}

beforeAll(async () => {
  server = await startReferenceServer()
  setSession({ token: () => identity().token, signIn: () => identity().signIn() }) // as app.tsx does
})
afterAll(() => server.close())

beforeEach(() => {
  phone.reset()
  useIdentity.setState(useIdentity.getInitialState(), true)
  useProfileDraft.setState(useProfileDraft.getInitialState(), true)
  requests = []
  server.connect({ onRequest: (request) => requests.push(request) })
})

test('nobody is asked to sign in before it is needed', async () => {
  await identity().load()
  expect(requests).toEqual([])
  expect(pages()).toEqual([])
})

test('two simultaneous sign-ins open one page and share the answer', async () => {
  const both = Promise.all([identity().signIn(), identity().signIn()])
  await whenSignInIsOpen()
  expect(pages()).toHaveLength(1)
  await identity().choose({ newPerson: '小张' })
  expect(await both).toEqual([true, true])
})

test('an interrupted action continues after signing in', async () => {
  useProfileDraft.getState().update(form)
  const saving = useProfileDraft.getState().save(undefined, [])
  await whenSignInIsOpen()
  expect(identity().people.every(({ name }) => name.length > 0)).toBe(true)
  await identity().choose({ newPerson: '小李' })
  expect(await saving).toMatchObject({ profile: { name: '陈晓', phone: '0000' } })
})

test('declining to sign in saves nothing and keeps the input', async () => {
  useProfileDraft.getState().update(form)
  const saving = useProfileDraft.getState().save(undefined, [])
  await whenSignInIsOpen()
  identity().decline()
  expect(await saving).toBeUndefined()
  expect(useProfileDraft.getState()).toMatchObject({ typed: form, failure: { code: 'signed_out' } })
  expect(identity().token).toBeUndefined()
})

test('a citizen who declined can be asked again', async () => {
  const no = identity().signIn()
  await whenSignInIsOpen()
  identity().decline()
  expect(await no).toBe(false)
  const yes = identity().signIn()
  while (pages().length < 2) await new Promise((later) => setImmediate(later))
  await identity().choose({ newPerson: '小王' })
  expect(await yes).toBe(true)
})

test('an unknown person is not signed in', async () => {
  const person = '019371f0-0000-7000-8000-00000000dead'
  expect(await identity().choose({ person })).toMatchObject({ kind: 'failed' })
  expect(identity().token).toBeUndefined()
})

test('a session ended elsewhere is over at the next load, and its data is erased', async () => {
  const someone = await server.person({ name: '陈晓' })
  useIdentity.setState({ token: someone.token })
  await identity().load()
  expect(identity().me).toMatchObject({ kind: 'ready', value: { profile: { name: '陈晓' } } })
  useProfileDraft.getState().update({ employer: '某某科技' })
  await server.db`delete from sessions where citizen_id = ${someone.id}`
  await identity().load()
  expect(identity()).toMatchObject({ token: undefined, me: { kind: 'idle' } })
  expect(useProfileDraft.getState().typed).toEqual({})
  expect(JSON.stringify([...phone.stored])).not.toContain('某某科技')
})

test('offline, the citizen stays signed in', async () => {
  const someone = await server.person({ name: '陈晓' })
  useIdentity.setState({ token: someone.token })
  await identity().load()
  server.offline()
  await identity().load()
  expect(identity().me).toMatchObject({ kind: 'ready', value: { profile: { name: '陈晓' } } })
  expect(identity().token).toBe(someone.token)
})

test('another citizen on the same phone does not see earlier input', async () => {
  const first = await server.person({ name: '陈晓' })
  useIdentity.setState({ token: first.token })
  await identity().load()
  useProfileDraft.getState().update({ employer: '某某科技' })
  const other = identity().signIn()
  await whenSignInIsOpen()
  await identity().choose({ newPerson: '小赵' })
  expect(await other).toBe(true)
  await identity().load()
  expect(useProfileDraft.getState().typed).toEqual({})
})

test('signing out affects this phone only, or with “everywhere” all phones', async () => {
  const someone = await server.person({ name: '陈晓' })
  const other = () => useIdentity.setState({ token: someone.token })
  await identity().choose({ person: someone.id })
  expect(identity().token).not.toBe(someone.token)
  await identity().signOut()
  expect(identity()).toMatchObject({ token: undefined, owner: undefined })
  other()
  await identity().load()
  expect(identity().me.kind).toBe('ready')
  await identity().choose({ person: someone.id })
  await identity().signOut(true)
  other()
  await identity().load()
  expect(identity().token).toBeUndefined()
})

test('only the session is stored on the phone, not the profile', async () => {
  const someone = await server.person({ name: '陈晓' })
  useIdentity.setState({ token: someone.token })
  await identity().load()
  const kept = JSON.stringify(phone.stored.get('identity'))
  expect(kept).toContain(someone.token)
  expect(kept).not.toContain('陈晓')
})
