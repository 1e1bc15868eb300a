import { useProfileDraft } from '@/features/people/profile/profile-draft.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { setSession, type HttpRequest } from '@/platform/http'
import { phone } from '../../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

let server: ReferenceServer
let asked: HttpRequest[] = []
const identity = () => useIdentity.getState()
const pages = () => phone.done().filter(([what]) => what === 'open')
const form = { name: '陈晓', phone: '13800000000', agreed: true }

/** Once the page that asks whom is open. */
async function whenAsked() {
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
  asked = []
  server.connect({ onRequest: (request) => asked.push(request) })
})

test('nobody is asked who they are until they do what needs it', async () => {
  await identity().load()
  expect(asked).toEqual([])
  expect(pages()).toEqual([])
})

test('asked twice at once is asked once, and both go on with the same answer', async () => {
  const both = Promise.all([identity().signIn(), identity().signIn()])
  await whenAsked()
  expect(pages()).toHaveLength(1)
  await identity().choose({ newPerson: '小张' })
  expect(await both).toEqual([true, true])
})

test('what was being done goes on by itself once somebody is signed in', async () => {
  useProfileDraft.getState().update(form)
  const saving = useProfileDraft.getState().save(undefined, [])
  await whenAsked()
  expect(identity().people.every(({ name }) => name.length > 0)).toBe(true)
  await identity().choose({ newPerson: '小李' })
  expect(await saving).toMatchObject({ profile: { name: '陈晓', phone: '0000' } })
})

test('who would rather not is left alone: nothing is saved, and nothing typed is lost', async () => {
  useProfileDraft.getState().update(form)
  const saving = useProfileDraft.getState().save(undefined, [])
  await whenAsked()
  identity().decline()
  expect(await saving).toBeUndefined()
  expect(useProfileDraft.getState()).toMatchObject({ typed: form, failure: { code: 'signed_out' } })
  expect(identity().token).toBeUndefined()
})

test('after a no one can be asked anew', async () => {
  const no = identity().signIn()
  await whenAsked()
  identity().decline()
  expect(await no).toBe(false)
  const yes = identity().signIn()
  while (pages().length < 2) await new Promise((later) => setImmediate(later))
  await identity().choose({ newPerson: '小王' })
  expect(await yes).toBe(true)
})

test('whom nobody knows is not signed in, and can choose again', async () => {
  const person = '019371f0-0000-7000-8000-00000000dead'
  expect(await identity().choose({ person })).toMatchObject({ kind: 'failed' })
  expect(identity().token).toBeUndefined()
})

test('a sign-in that was ended elsewhere is over here at the next look, and the phone forgets', async () => {
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

test('without a network they are still who they were', async () => {
  const someone = await server.person({ name: '陈晓' })
  useIdentity.setState({ token: someone.token })
  await identity().load()
  server.offline()
  await identity().load()
  expect(identity().me).toMatchObject({ kind: 'ready', value: { profile: { name: '陈晓' } } })
  expect(identity().token).toBe(someone.token)
})

test('who signs in as somebody else does not find what the one before has typed', async () => {
  const first = await server.person({ name: '陈晓' })
  useIdentity.setState({ token: first.token })
  await identity().load()
  useProfileDraft.getState().update({ employer: '某某科技' })
  const other = identity().signIn()
  await whenAsked()
  await identity().choose({ newPerson: '小赵' })
  expect(await other).toBe(true)
  await identity().load()
  expect(useProfileDraft.getState().typed).toEqual({})
})

test('signed out here, another phone of theirs stays signed in; everywhere, none does', async () => {
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

test('only who they are is kept on the phone, not what is known of them', async () => {
  const someone = await server.person({ name: '陈晓' })
  useIdentity.setState({ token: someone.token })
  await identity().load()
  const kept = JSON.stringify(phone.stored.get('identity'))
  expect(kept).toContain(someone.token)
  expect(kept).not.toContain('陈晓')
})
