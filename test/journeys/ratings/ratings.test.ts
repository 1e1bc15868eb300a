import { toRatingForm, waitingRating, type Draft } from '@/features/ratings/rating/rate.model'
import { useRatingDrafts } from '@/features/ratings/rating/rating-drafts.store'
import { useRatings } from '@/features/ratings/rating/ratings.store'
import { useRectifications } from '@/features/ratings/rectifications/citizen/rectifications.store'
import {
  draftText,
  useRectificationDrafts,
} from '@/features/ratings/rectifications/citizen/rectification-drafts.store'
import { newId } from '../../../server/infra/db/uuid'
import { deviceId } from '@/platform/device-id'
import { setSession } from '@/platform/http'
import { useOutbox } from '@/platform/outbox'
import { eraseOwn } from '@/platform/storage'
import type { Person } from '../../support/people'
import { phone } from '../../support/phone'
import { ratingRequests, defaultUnit } from '../../support/rating'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'

let server: ReferenceServer
let use: ReturnType<typeof ratingRequests>
let wang: Person
/** Who holds the phone; undefined: nobody the server knows. */
let holder: Person | undefined
let requests: string[]

beforeAll(async () => {
  server = await startReferenceServer({ template: 'migrated' })
  use = ratingRequests(server)
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

const own = () => useRatings.getState()
const rectifications = () => useRectifications.getState()
const outbox = () => useOutbox.getState()
const draftOf = (id: string) => useRatingDrafts.getState().drafts[id]
const sent = () => requests.filter((request) => request.startsWith('PUT /api/services-done/'))

function read(id: string) {
  const remote = own().details[id]
  if (remote?.kind !== 'ready') throw new Error(JSON.stringify(remote))
  return remote.value
}

function readOrder(id: string) {
  const remote = rectifications().details[id]
  if (remote?.kind !== 'ready') throw new Error(JSON.stringify(remote))
  return remote.value
}

const type = (id: string, change: Partial<Draft>) => useRatingDrafts.getState().keep(id, change)

/** As the page does: what is in the draft, sent. */
function send(id: string) {
  const draft = draftOf(id) ?? {}
  const before = own().details[id]?.kind === 'ready' ? read(id).rating : undefined
  const form = toRatingForm(draft, { key: newId(server.now()), device: deviceId(), before })
  if (!form) throw new Error('no level is chosen')
  return own().rate(id, form, { draft, before })
}

const poor: Draft = {
  level: 2,
  tags: ['many_trips', 'guide_wrong'],
  text: '来了两次，没人说要盖章。',
}

test('a bad rating opens a rectification, which is put right, sent back, and confirmed by whoever rated', async () => {
  const clerk = await server.person({ name: '李敏', as: [['outlet_staff', defaultUnit]] })
  const id = await use.served(wang)
  await own().load()
  type(id, { ...poor, atOnce: true })
  await send(id)
  const rectification = read(id).rating!.rectification!
  expect(own().list).toMatchObject({ value: [{ id, rating: { level: 2 } }] }) // also where it is listed
  expect(draftOf(id)).toBeUndefined()

  await rectifications().loadOne(rectification)
  expect(readOrder(rectification)).toMatchObject({
    status: 'open',
    serviceDone: id,
    text: poor.text,
  })
  const key = () => newId(server.now())
  await use.actAsStaff(clerk, rectification, {
    do: 'fix',
    outcome: 'at_once',
    text: '清单已贴出。',
  })
  await rectifications().act(rectification, { do: 'reopen', key: key(), text: '清单没有贴。' })
  expect(readOrder(rectification)).toMatchObject({ status: 'open', round: 2 })
  await use.actAsStaff(clerk, rectification, {
    do: 'fix',
    outcome: 'in_time',
    text: '贴在门口了。',
  })
  await rectifications().loadOne(rectification)
  await rectifications().act(rectification, { do: 'confirm', key: key() })
  expect(readOrder(rectification)).toMatchObject({ status: 'confirmed', outcome: 'in_time' })
  expect(readOrder(rectification).events.filter(({ kind }) => kind === 'fixed')).toHaveLength(2)
})

test('rated without a network, it waits, goes out once when the network is back, and stands', async () => {
  const id = await use.served(wang)
  await own().loadOne(id)
  type(id, poor)
  server.offline()
  expect(await send(id)).toMatchObject({ kind: 'failed', failure: { code: 'offline' } })
  expect(waitingRating(outbox().parcels, id)?.draft).toEqual(poor)
  expect(JSON.stringify([...phone.stored])).toContain(poor.text)

  online()
  await Promise.all([outbox().sendAll(), outbox().sendAll()])
  expect(sent()).toHaveLength(1)
  expect(outbox().parcels).toEqual([])
  await own().loadOne(id)
  expect(read(id).rating).toMatchObject({ level: 2, text: poor.text, version: 1 })
})

test('a double tap is one rating', async () => {
  const id = await use.served(wang)
  type(id, { level: 5 })
  await Promise.all([send(id), own().rate(id, use.form({ level: 5 }), { draft: { level: 5 } })])
  expect(sent()).toHaveLength(1)
})

test('rated on another phone meanwhile: it is said, and what was typed is still here', async () => {
  const id = await use.served(wang)
  await own().loadOne(id)
  type(id, poor)
  await use.rate(wang, id, { level: 5 })
  expect(await send(id)).toMatchObject({ failure: { code: 'rated' } })
  expect(outbox().parcels).toEqual([])
  expect(draftOf(id)).toEqual(poor)
})

test('what waits can be changed before it goes out', async () => {
  const id = await use.served(wang)
  type(id, poor)
  server.offline()
  await send(id)
  expect(own().takeBack(id)).toBe(true)
  type(id, { level: 4, tags: [] })
  online()
  await send(id)
  expect(read(id).rating).toMatchObject({ level: 4, tags: [] })
  expect(own().takeBack(id)).toBe(false) // nothing waits any more
})

test('what was read can be read without a network, also after the app was closed', async () => {
  const id = await use.served(wang)
  await use.rate(wang, id, { level: 1 })
  await own().load()
  await own().loadOne(id)
  const rectification = read(id).rating!.rectification!
  await rectifications().loadOne(rectification)
  const kept = ['own/ratings', 'own/rectifications'].map((name) => phone.stored.get(name))
  useRatings.setState({ list: { kind: 'idle' }, details: {} })
  useRectifications.setState({ details: {} })
  phone.stored.set('own/ratings', kept[0])
  phone.stored.set('own/rectifications', kept[1])
  await useRatings.persist.rehydrate()
  await useRectifications.persist.rehydrate()
  server.offline()
  await Promise.all([own().load(), own().loadOne(id), rectifications().loadOne(rectification)])
  expect(own()).toMatchObject({ offline: true, list: { value: [{ id }] } })
  expect(readOrder(rectification).level).toBe(1)
})

test('a word to the unit waits for the network; a refused one stays to be typed again', async () => {
  const { rectification } = await use.rateBadly(wang)
  const say = () =>
    rectifications().act(rectification, {
      do: 'say',
      key: newId(server.now()),
      text: '下午三点后方便。',
    })
  useRectificationDrafts.getState().keep(rectification, 'say', '下午三点后方便。')
  server.offline()
  await say()
  expect(draftText(useRectificationDrafts.getState(), rectification, 'say')).toBe('') // it is in the outbox
  online()
  await outbox().sendAll()
  await rectifications().loadOne(rectification)
  expect(readOrder(rectification).events.at(-1)).toMatchObject({
    kind: 'said',
    text: '下午三点后方便。',
  })

  useRectificationDrafts.getState().keep(rectification, 'reopen', '没改好。')
  const early = { do: 'reopen', key: newId(server.now()), text: '没改好。' } as const
  expect(await rectifications().act(rectification, early)).toMatchObject({
    failure: { code: 'conflict' },
  })
  expect(draftText(useRectificationDrafts.getState(), rectification, 'reopen')).toBe('没改好。')
  expect(outbox().parcels).toEqual([])
})

test('somebody signs out: nothing of theirs is left, nor comes later', async () => {
  const id = await use.served(wang)
  type(id, poor)
  useRectificationDrafts.getState().keep(id, 'say', '写了一半')
  const loading = [own().load(), own().loadOne(id)]
  eraseOwn()
  holder = undefined
  await Promise.all(loading)
  expect(own()).toMatchObject({ list: { kind: 'idle' }, details: {} })
  expect([draftOf(id), useRectificationDrafts.getState().sayings]).toEqual([undefined, {}])
  expect([...phone.stored.keys()].filter((key) => key.startsWith('own/'))).toEqual([])
})
