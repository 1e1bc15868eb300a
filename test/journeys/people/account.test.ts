import { useProfileDraft } from '@/features/people/profile/profile-draft.store'
import { meantCode } from '@/contract/shared/as-meant/code.rules'
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

/** Signs a citizen in on the phone. */
async function signInAs(known: Parameters<ReferenceServer['person']>[0]) {
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

test('a profile is filled in once and prefilled afterwards', async () => {
  await signInAs({})
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

test('an incomplete profile is not sent, and its problems are shown', async () => {
  await signInAs({})
  let calls = 0
  server.connect({ onRequest: () => calls++ })
  account().update({ name: '陈晓' })
  expect(await account().save(me(), [])).toBeUndefined()
  expect([account().tried, calls]).toEqual([true, 0])
})

test('offline, no input is lost, also when the app is closed', async () => {
  await signInAs({})
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

test('a double tap saves once', async () => {
  await signInAs({})
  account().update({ name: '陈晓', phone: '13800000000', agreed: true })
  let saved = 0
  server.connect({ onRequest: ({ method }) => (saved += method === 'PUT' ? 1 : 0) })
  await Promise.all([account().save(me(), []), account().save(me(), [])])
  expect(saved).toBe(1)
})

test('the export of own data is a readable file with the full phone number', async () => {
  await signInAs({ name: '陈晓', phone: '13800004321' })
  await own().exportData()
  const { name, text } = toDownload(ready(own().data as { kind: string; value: never }))
  expect(name).toBe('my-data-2026-12-02.json')
  expect(JSON.parse(text)).toMatchObject({
    tables: { profiles: [{ name: '陈晓', phone: '13800004321' }] },
  })
  expect(JSON.stringify([...phone.stored])).not.toContain('13800004321')
})

test('citizens see which institution accessed their data', async () => {
  const staff = await server.person({ name: '李老师', as: [['organiser', 'OL101']] })
  const someone = await signInAs({ name: '陈晓' })
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

test('withdrawing consent erases the profile but keeps the account', async () => {
  const someone = await signInAs({ name: '陈晓' })
  identity().updateMe(ready(await own().withdrawConsent()))
  expect(me()!.profile).toBeUndefined()
  expect(me()!.consent).toBeUndefined()
  expect(await server.db`select * from profiles where citizen_id = ${someone.id}`).toEqual([])
  await identity().load()
  expect(identity().token).toBe(someone.token)
})

test('deleting the account erases it on the server and on the phone', async () => {
  const someone = await signInAs({ name: '陈晓' })
  account().update({ employer: '某某科技' })
  const [first, second] = await Promise.all([own().deleteAccount(), own().deleteAccount()])
  expect([first.kind, second.kind]).toEqual(['ready', 'ready'])
  identity().leave()
  expect(await server.db`select * from citizens where id = ${someone.id}`).toEqual([])
  expect(JSON.stringify([...phone.stored])).not.toMatch(new RegExp(`某某科技|${someone.token}`))
})

test('an invitation code makes one person a staff member', async () => {
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
  await signInAs({ name: '李老师' })
  const typed = meantCode(` ${code.toLowerCase()} `)
  const { memberships } = ready(await own().acceptInvitation(typed))
  expect(memberships).toMatchObject([{ role: 'organiser', institution: 'OL101' }])
  await signInAs({ name: '别人' })
  expect(await own().acceptInvitation(typed)).toMatchObject({ failure: { code: 'bad_code' } })
})

test('signing out everywhere fails offline, and the citizen stays signed in', async () => {
  const someone = await signInAs({ name: '陈晓' })
  server.offline()
  expect(await identity().signOut(true)).toMatchObject({ failure: { code: 'offline' } })
  expect(identity().token).toBe(someone.token)
  await identity().signOut()
  expect(identity().token).toBeUndefined()
})

test('a file is shared to a chat, copied if the phone cannot share, or not handed over if declined', async () => {
  expect(await saveFile('a.csv', '姓名')).toBe('sent')
  expect(phone.done()).toEqual([['share', { name: 'a.csv', text: '姓名' }]])
  phone.options.share = 'cannot'
  expect(await saveFile('a.csv', '姓名')).toBe('copied')
  phone.options.share = 'cancel'
  expect(await saveFile('a.csv', '姓名')).toBe('no')
})
