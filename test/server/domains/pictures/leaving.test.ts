import { newId } from '../../../../server/infra/db/uuid'
import { folderStore } from '../../../../server/infra/picture-store/folder-store'
import type { PictureStore } from '../../../../server/infra/picture-store/picture-store'
import { jpegPhoto } from '../../../support/pictures'
import type { Person } from '../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { runJobs } from '../../../../server/app'
import { testVault } from '../../../support/vault'

/** A store that keeps a picture only once it is let. */
function slowStore() {
  let store: PictureStore
  let arrived: () => void
  let go: () => void
  const reached = new Promise<void>((done) => (arrived = done))
  const open = new Promise<void>((done) => (go = done))
  return {
    pictures: {
      async put(id: string, bytes: Buffer) {
        arrived()
        await open
        await store.put(id, bytes)
      },
      get: (id: string) => store.get(id),
      remove: (ids: string[]) => store.remove(ids),
    },
    in: (folder: string) => (store = folderStore(folder)),
    reached,
    let: () => go(),
  }
}

let server: ReferenceServer
let slow: ReturnType<typeof slowStore>
let lin: Person
beforeEach(async () => {
  slow = slowStore()
  server = await startReferenceServer({ template: 'migrated', pictures: slow.pictures })
  slow.in(server.picturesFolder)
  lin = await server.person()
})
afterEach(() => server.close())

async function send(id: string) {
  const payload = { data: (await jpegPhoto()).toString('base64') }
  const url = `/api/pictures/${id}`
  return server.app.inject({ method: 'PUT', url, payload, headers: lin.headers })
}
const leave = () => server.app.inject({ method: 'DELETE', url: '/api/me', headers: lin.headers })
const tidied = async () => {
  const { db, now } = server
  await runJobs({ db, now, vault: testVault, pictures: slow.pictures })
}

/** For what another holds; or it is over without. */
async function somebodyWaits(isOver: () => boolean) {
  for (let waiting = 0; waiting === 0 && !isOver();)
    waiting = (await server.db`select from pg_locks where not granted`).length
}

test('a picture uploaded while its account is deleted leaves no bytes', async () => {
  const id = newId(server.now())
  const sending = send(id)
  await slow.reached
  const leaving = leave()
  let over = false
  const gone = leaving.then(tidied).then(() => (over = true))
  await somebodyWaits(() => over)
  slow.let()
  await sending
  expect((await leaving).statusCode).toBe(200)
  await gone
  expect(await server.db`select from pictures`).toHaveLength(0)
  expect(await slow.pictures.get(id)).toBeUndefined()
})

test('a picture of a deleted account is not shown, although its bytes are deleted later', async () => {
  slow.let()
  const { link } = (await send(newId(server.now()))).json<{ link: string }>()
  expect((await server.app.inject(link)).statusCode).toBe(200)
  await leave()
  expect((await server.app.inject(link)).json()).toEqual({ code: 'not_found' })
})
