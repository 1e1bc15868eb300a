import { newId } from '../../../../server/infra/db/uuid'
import type { PictureStore } from '../../../../server/infra/picture-store/picture-store'
import { folderStore } from '../../../../server/infra/picture-store/folder-store'
import { jpegPhoto } from '../../../support/pictures'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { runJobs } from '../../../../server/app'
import { aStoredConsultation } from '../../../support/stored-consultations'
import { testVault } from '../../../support/vault'

let server: ReferenceServer
let store: PictureStore

beforeEach(async () => {
  server = await startReferenceServer({ template: 'migrated' })
  store = folderStore(server.picturesFolder)
})
afterEach(() => server.close())

async function kept(at: string, consultationId: string | null = null) {
  const id = newId(server.now())
  const size = { width: 1, height: 1, bytes: 1 }
  await server.db`insert into pictures ${server.db({ id, at, ...size, hash: '', consultation_id: consultationId })}`
  await store.put(id, Buffer.from('x'))
  return id
}

const left = async () => {
  const rows = await server.db<{ id: string }[]>`select id from pictures`
  return rows.map(({ id }) => id).sort()
}

const yesterday = '2026-12-01T14:20:00+08:00'

test('an unattached picture is deleted after a day; one attached to a question stays', async () => {
  const own = await kept(yesterday, await aStoredConsultation(server))
  const fresh = await kept('2026-12-01T14:20:01+08:00')
  const old: string[] = []
  for (let n = 0; n < 120; n++) old.push(await kept(yesterday))
  await server.runJobs()
  expect(await left()).toEqual([own, fresh].sort())
  expect(await store.get(old[0]!)).toBeUndefined()
  expect(await store.get(old[119]!)).toBeUndefined()
  expect(await store.get(own)).toBeDefined()
})

test('deleting a question deletes its pictures', async () => {
  const question = await aStoredConsultation(server)
  const own = await kept(yesterday, question)
  await server.db`delete from consultations where id = ${question}`
  await server.runJobs()
  expect(await left()).toEqual([])
  expect(await store.get(own)).toBeUndefined()
})

test('deleting an account deletes its pictures and invalidates their links', async () => {
  const { headers, id: citizenId } = await server.person()
  const payload = { data: (await jpegPhoto()).toString('base64') }
  const url = `/api/pictures/${newId(server.now())}`
  const { link } = (await server.app.inject({ method: 'PUT', url, payload, headers })).json<{
    link: string
  }>()
  const question = await aStoredConsultation(server, { citizenId })
  await server.db`update pictures set consultation_id = ${question}`
  expect((await server.app.inject(link)).statusCode).toBe(200)
  await server.app.inject({ method: 'DELETE', url: '/api/me', headers })
  await server.runJobs()
  expect(await left()).toEqual([])
  expect((await server.app.inject(link)).json()).toEqual({ code: 'not_found' })
})

test('while the store is unavailable no picture is deleted', async () => {
  const old = await kept(yesterday)
  const away = { ...store, remove: () => Promise.reject(new Error('away')) }
  const { db, now } = server
  await expect(runJobs({ db, now, vault: testVault, pictures: away })).rejects.toThrow('away')
  expect(await left()).toEqual([old])
  await server.runJobs()
  expect(await left()).toEqual([])
})
