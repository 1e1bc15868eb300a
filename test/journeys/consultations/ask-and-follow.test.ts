import { toAskForm } from '@/features/consultations/asking/ask-form.model'
import { classify } from '@/features/consultations/asking/classification.model'
import { draftKey, type QuestionDraft } from '@/features/consultations/asking/question-draft.model'
import { useConsultations } from '@/features/consultations/consultations.store'
import { useDrafts } from '@/features/consultations/asking/drafts.store'
import { unsentQuestions } from '@/features/consultations/asking/outbox.model'
import { newId } from '../../../server/infra/db/uuid'
import { deviceId } from '@/platform/device-id'
import { setSession, setTransport } from '@/platform/http'
import { pictureActions } from '@/platform/picture-actions'
import { useOutbox } from '@/platform/outbox'
import { eraseOwn } from '@/platform/storage'
import { consultationRequests } from '../../support/consulting'
import type { Person } from '../../support/people'
import { phone } from '../../support/phone'
import { jpegPhoto } from '../../support/pictures'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'

let server: ReferenceServer
let wang: Person
/** Who is signed in on the phone; undefined: nobody. */
let holder: Person | undefined
let requests: string[]

beforeAll(async () => {
  server = await startReferenceServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  phone.reset()
  eraseOwn()
  wang = await server.person({ name: '王小明' })
  holder = wang
  setSession({ token: () => holder?.token, signIn: async () => false })
  online()
})

function online() {
  requests = []
  server.connect({ onRequest: ({ method, url }) => requests.push(`${method} ${url}`) })
}

const about = { kind: 'service', id: 'SV015', title: '商标变更申请受理' } as const
const place = draftKey('consultation', about)
const drafts = () => useDrafts.getState()
const outbox = () => useOutbox.getState()
const own = () => useConsultations.getState()
const question = '公司名称改了，还没拿到商标注册证，需要先变更申请人吗？'

/** Sends the draft, as the page does. */
function send(id: string) {
  const draft = drafts().drafts[place] ?? {}
  const at = classify(draft, { about, districts: [] })
  const form = toAskForm(draft, at, { kind: 'consultation', about, device: deviceId() })
  if (!form) throw new Error('something is missing')
  const from = { kind: 'ask', place, draft, of: 'consultation', about, at: 0 } as const
  return own().ask(id, form, from)
}

const type = (change: Partial<QuestionDraft>) => drafts().keep(place, change)

function read(id: string) {
  const remote = own().details[id]
  if (remote?.kind !== 'ready') throw new Error(JSON.stringify(remote))
  return remote.value
}

const sentQuestions = () =>
  requests.filter((request) => request.startsWith('PUT /api/consultations/'))

test('an anonymous question asked offline is queued, sent once, and gets a number and a deadline', async () => {
  const id = newId(server.now())
  type({ text: question, anonymous: true, contact: '13800000000' })
  server.offline()
  expect(await send(id)).toMatchObject({ kind: 'failed', failure: { code: 'offline' } })
  expect(unsentQuestions(outbox().parcels)).toMatchObject([
    { id, from: { draft: { text: question } } },
  ])
  expect(drafts().drafts[place]).toBeUndefined()
  expect(JSON.stringify([...phone.stored])).toContain(question)

  online()
  await Promise.all([outbox().sendAll(), outbox().sendAll(), outbox().send(id)])
  expect(sentQuestions()).toHaveLength(1)
  expect(outbox().parcels).toEqual([])
  await own().loadOne(id)
  expect(read(id)).toMatchObject({
    number: expect.stringMatching(/^ZX20261202\d{5}$/) as string,
    dueAt: '2026-12-03T09:00:00.000Z',
    ipType: 'trademark',
    anonymous: true,
    about: { kind: 'service', id: 'SV015' },
  })
  expect(read(id).contact).toBeUndefined()
})

test('a queued question survives closing the app and is sent on the next start', async () => {
  const id = newId(server.now())
  type({ text: question })
  server.offline()
  await send(id)
  const kept = phone.stored.get('own/outbox')
  useOutbox.setState({ parcels: [] })
  phone.stored.set('own/outbox', kept)
  await useOutbox.persist.rehydrate()
  online()
  await outbox().sendAll()
  expect(sentQuestions()).toHaveLength(1)
})

test('a retry after a lost response creates no second question', async () => {
  const id = newId(server.now())
  type({ text: question })
  setTransport(async ({ method, url, data }) => {
    await server.app.inject({ method, url, payload: data as object, headers: wang.headers })
    throw new Error('the network went before the answer came')
  })
  expect(await send(id)).toMatchObject({ failure: { code: 'offline' } })
  online()
  await outbox().sendAll()
  await own().load()
  const { list } = own()
  expect(list.kind === 'ready' && list.value.map((consultation) => consultation.id)).toEqual([id])
})

test('pictures are sent before the question and deleted from the phone once it has arrived', async () => {
  phone.options.pictures = { 'wxfile://tmp/1': (await jpegPhoto()).toString('base64') }
  const { added } = await pictureActions.onAdd(6)
  expect(phone.files.size).toBe(1)
  const id = newId(server.now())
  type({ text: question, pictures: added })
  await send(id)
  expect(requests.map((request) => request.slice(0, 17))).toEqual([
    'PUT /api/pictures',
    'PUT /api/consulta',
  ])
  expect(read(id).pictures).toMatchObject([{ id: added[0] }])
  expect(phone.files.size).toBe(0)
})

test('a question of somebody not signed in is queued until they are', async () => {
  holder = undefined
  const id = newId(server.now())
  type({ text: question })
  expect(await send(id)).toMatchObject({ failure: { code: 'signed_out' } })
  expect(unsentQuestions(outbox().parcels)).toHaveLength(1)
  holder = wang
  await outbox().sendAll()
  expect(outbox().parcels).toEqual([])
})

test('a refused question becomes a draft again, with the reason', async () => {
  const id = newId(server.now())
  const lost = newId(server.now())
  type({ text: question, pictures: [lost] }) // a picture missing on the phone
  expect(await send(id)).toMatchObject({ failure: { code: 'bad_picture' } })
  expect(outbox().parcels).toEqual([])
  expect(drafts().drafts[place]).toMatchObject({ text: question })
})

test('an entry that helped is counted without a question, later if offline', async () => {
  server.offline()
  own().countHelped('FQ014')
  await outbox().sendAll()
  expect(outbox().parcels).toHaveLength(1)
  online()
  await outbox().sendAll()
  expect(outbox().parcels).toEqual([])
  const [row] = await server.db`select count(*)::int n from helped where entry = 'FQ014'`
  expect(row).toEqual({ n: 1 })
})

test('signing out deletes drafts and queued questions from the phone', async () => {
  type({ text: '写了一半' })
  drafts().keepWords('x', { text: '补充一半' })
  server.offline()
  await send(newId(server.now()))
  type({ text: '又写了一半' })
  eraseOwn()
  expect([drafts().drafts, drafts().words, outbox().parcels]).toEqual([{}, {}, []])
  expect(JSON.stringify([...phone.stored])).not.toMatch(/一半|公司名称/)
})

/** Staff of the responsible unit answer it. */
async function answered(id: string) {
  const clerk = await server.person({ name: '答复员', as: [['outlet_staff', read(id).unit]] })
  const { actOnCase: work } = consultationRequests(server)
  await work(clerk, id, { do: 'claim' })
  await work(clerk, id, { do: 'reply', text: '先办变更，再领证。', cites: [] })
}

describe('once a question has been received', () => {
  let id: string

  beforeEach(async () => {
    id = newId(server.now())
    type({ text: question })
    await send(id)
  })
  const key = () => newId(server.now())
  const kinds = () => read(id).events.map(({ kind }) => kind)

  test('an addition made offline arrives once', async () => {
    drafts().keepWords(id, { text: '注册号是……' })
    server.offline()
    await own().act(id, { do: 'add', key: key(), text: '注册号是……', pictures: [] })
    expect(outbox().parcels).toHaveLength(1)
    online()
    await outbox().sendAll()
    await own().loadOne(id)
    expect(kinds().filter((kind) => kind === 'added')).toHaveLength(1)
    expect(drafts().words[id]).toBeUndefined()
  })

  test('an answered question can be reopened and keeps its history', async () => {
    await answered(id)
    await own().loadOne(id)
    expect(read(id)).toMatchObject({ status: 'answered' })
    await own().act(id, { do: 'reopen', key: key(), text: '还是没明白' })
    expect(read(id)).toMatchObject({ status: 'open' })
    expect(kinds()).toEqual(expect.arrayContaining(['asked', 'replied', 'reopened']))
  })

  test('an answered question is closed with one tap, and a double tap counts once', async () => {
    await answered(id)
    await Promise.all([0, 1].map(() => own().act(id, { do: 'close', key: key() })))
    expect(read(id)).toMatchObject({ status: 'closed', closed: 'solved' })
  })

  test('a withdrawn question cannot be reopened, and the text stays in the draft', async () => {
    await own().act(id, { do: 'withdraw', key: key() })
    expect(read(id)).toMatchObject({ status: 'closed', closed: 'withdrawn' })
    drafts().keepWords(id, { text: '还想问' })
    const answer = await own().act(id, { do: 'reopen', key: key(), text: '还想问' })
    expect(answer).toMatchObject({ failure: { code: 'conflict' } })
    expect(outbox().parcels).toEqual([])
    expect(drafts().words[id]).toEqual({ text: '还想问' })
  })

  test('offline, the stored progress is shown with its time', async () => {
    await own().load()
    const { readAt } = own()
    server.offline()
    await own().load()
    await own().loadOne(id)
    expect(own()).toMatchObject({ offline: true, readAt, list: { kind: 'ready' } })
    expect(read(id)).toMatchObject({ id })
  })
})
