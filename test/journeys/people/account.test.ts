import { useProfileDraft } from '@/features/people/profile/profile-draft.store'
import { normalizeInvitationCode } from '@/features/people/invitation/invitation.model'
import { toDownload } from '@/features/people/own-data/own-data.model'
import { useOwnData } from '@/features/people/own-data/own-data.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { setSession } from '@/platform/http'
import { saveFile } from '@/platform/save-file'
import { logAccess } from '../../../server/domains/people/access-log'
import { phone } from '../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'

let server: ReferenceServer
const account = () => useProfileDraft.getState()
const own = () => useOwnData.getState()
const identity = () => useIdentity.getState()

beforeAll(async () => {
  server = await startReferenceServer()
  setSession({ token: () => identity().token, signIn: async () => false })
})
afterAll(() => server.close())
beforeEach(() => {
  phone.reset()
  server.connect()
  useProfileDraft.setState(useProfileDraft.getInitialState(), true)
  useOwnData.setState(useOwnData.getInitialState(), true)
  useIdentity.setState(useIdentity.getInitialState(), true)
})

/** On the phone of somebody who is signed in. */
async function as(known: Parameters<ReferenceServer['person']>[0]) {
  const someone = await server.person(known)
  useIdentity.setState({ token: someone.token })
  await identity().load()
  return someone
}
const me = () => {
  const { me } = identity()
  return me.kind === 'ready' ? me.value : undefined
}
const ready = <T>(answer: { kind: string; value?: T }) => {
  expect(answer.kind).toBe('ready')
  return answer.value!
}

test('who is asked for the first time fills in once, and is prefilled after', async () => {
  await as({})
  account().update({ name: '陈晓', phone: '138 0000 1234', employer: '某某科技', agreed: true })
  identity().updateMe((await account().save(me(), ['employer']))!)
  expect(me()).toMatchObject({
    profile: { name: '陈晓', phone: '1234', employer: '某某科技' },
    consent: { version: '2026-12' },
  })
  expect(account().typed).toEqual({})
  account().update({ employer: '自由职业' })
  identity().updateMe((await account().save(me(), ['employer']))!)
  expect(me()!.profile).toMatchObject({ phone: '1234', employer: '自由职业' })
})

test('what is missing is not sent, and is said from then on', async () => {
  await as({})
  let asked = 0
  server.connect({ onRequest: () => asked++ })
  account().update({ name: '陈晓' })
  expect(await account().save(me(), [])).toBeUndefined()
  expect([account().tried, asked]).toEqual([true, 0])
})

test('without a network nothing typed is lost, also when the app is closed', async () => {
  await as({})
  account().update({ name: '陈晓', phone: '13800000000', agreed: true })
  server.offline()
  expect(await account().save(me(), [])).toBeUndefined()
  expect(account()).toMatchObject({ failure: { code: 'offline' }, saving: false })
  const kept = phone.stored.get('own/account')
  useProfileDraft.setState(useProfileDraft.getInitialState(), true)
  phone.stored.set('own/account', kept)
  await useProfileDraft.persist.rehydrate()
  server.connect()
  expect(await account().save(me(), [])).toMatchObject({ profile: { name: '陈晓' } })
})

test('pressed twice is saved once', async () => {
  await as({})
  account().update({ name: '陈晓', phone: '13800000000', agreed: true })
  let saved = 0
  server.connect({ onRequest: ({ method }) => (saved += method === 'PUT' ? 1 : 0) })
  await Promise.all([account().save(me(), []), account().save(me(), [])])
  expect(saved).toBe(1)
})

test('all that is stored about somebody is a file they can read, with their whole number', async () => {
  await as({ name: '陈晓', phone: '13800004321' })
  await own().exportData()
  const { name, text } = toDownload(ready(own().data as { kind: string; value: never }))
  expect(name).toBe('my-data-2026-12-02.json')
  expect(JSON.parse(text)).toMatchObject({
    tables: { profiles: [{ name: '陈晓', phone: '13800004321' }] },
  })
  expect(JSON.stringify([...phone.stored])).not.toContain('13800004321')
})

test('they see which institution read what about them, and when', async () => {
  const staff = await server.person({ name: '李老师', as: [['organiser', 'OL101']] })
  const someone = await as({ name: '陈晓' })
  await logAccess(server.db, {
    citizens: [someone.id],
    staff: staff.id,
    as: { id: staff.id, role: 'organiser', institution: 'OL101' },
    what: 'roster',
    now: server.now(),
  })
  await own().loadAccesses()
  expect(own().accesses).toMatchObject({
    value: [{ role: 'organiser', institution: 'OL101', what: 'roster' }],
  })
})

test('consent is taken back: the details are gone, the account is not', async () => {
  const someone = await as({ name: '陈晓' })
  identity().updateMe(ready(await own().withdrawConsent()))
  expect(me()!.profile).toBeUndefined()
  expect(me()!.consent).toBeUndefined()
  expect(await server.db`select * from profiles where citizen_id = ${someone.id}`).toEqual([])
  await identity().load()
  expect(identity().token).toBe(someone.token)
})

test('an account that is deleted is gone there and on the phone', async () => {
  const someone = await as({ name: '陈晓' })
  account().update({ employer: '某某科技' })
  const [first, second] = await Promise.all([own().deleteAccount(), own().deleteAccount()])
  expect([first.kind, second.kind]).toEqual(['ready', 'ready'])
  identity().leave()
  expect(await server.db`select * from citizens where id = ${someone.id}`).toEqual([])
  expect(JSON.stringify([...phone.stored])).not.toMatch(new RegExp(`某某科技|${someone.token}`))
})

test('a code that a supervisor told makes somebody staff, once', async () => {
  const supervisor = await server.person({ name: '王主任', as: [['supervisor', 'city']] })
  const invited = await server.app.inject({
    method: 'POST',
    url: '/api/staff/invitations',
    headers: supervisor.headers,
    payload: {
      id: '019371f0-0000-7000-8000-0000000000aa',
      role: 'organiser',
      institution: 'OL101',
    },
  })
  const { code } = invited.json<{ code: string }>()
  await as({ name: '李老师' })
  const typed = normalizeInvitationCode(` ${code.toLowerCase()} `)
  const { memberships } = ready(await own().acceptInvitation(typed))
  expect(memberships).toMatchObject([{ role: 'organiser', institution: 'OL101' }])
  await as({ name: '别人' })
  expect(await own().acceptInvitation(typed)).toMatchObject({ failure: { code: 'bad_code' } })
})

test('who would sign out everywhere without a network is told, and is still signed in', async () => {
  const someone = await as({ name: '陈晓' })
  server.offline()
  expect(await identity().signOut(true)).toMatchObject({ failure: { code: 'offline' } })
  expect(identity().token).toBe(someone.token)
  await identity().signOut()
  expect(identity().token).toBeUndefined()
})

test('a file is sent on to a chat; where the phone cannot, its text is copied; a no is a no', async () => {
  expect(await saveFile('a.csv', '姓名')).toBe('sent')
  expect(phone.done()).toEqual([['share', { name: 'a.csv', text: '姓名' }]])
  phone.wishes.share = 'cannot'
  expect(await saveFile('a.csv', '姓名')).toBe('copied')
  phone.wishes.share = 'cancel'
  expect(await saveFile('a.csv', '姓名')).toBe('no')
})
