import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import dayjs from 'dayjs'
import { newId } from '../../../../server/infra/db/uuid'
import { Refusal } from '../../../../server/infra/http/refusal'
import { folderStore } from '../../../../server/infra/picture-store/folder-store'
import type { PictureStore } from '../../../../server/infra/picture-store/picture-store'
import { jpegPhoto } from '../../../support/pictures'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { startS3 } from '../../../support/s3'

let folder: string
let s3: Awaited<ReturnType<typeof startS3>>
const id = () => newId(dayjs())

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pictures-'))
  s3 = await startS3()
})
afterEach(async () => {
  await rm(folder, { recursive: true })
  await s3.close()
})

const stores: [name: string, make: () => PictureStore][] = [
  ['a folder', () => folderStore(path.join(folder, 'new'))],
  ['a store that speaks S3', () => s3.store],
]

test.each(stores)('%s returns a stored picture until it is removed', async (_, make) => {
  const store = make()
  const [first, other] = [id(), id()]
  expect(await store.get(first)).toBeUndefined()
  await store.put(first, Buffer.from('first'))
  await store.put(first, Buffer.from('second'))
  await store.put(other, Buffer.from([0, 255, 13, 10]))
  expect((await store.get(first))!.toString()).toBe('second')
  expect([...(await store.get(other))!]).toEqual([0, 255, 13, 10])
  await store.remove([first, id()])
  expect(await store.get(first)).toBeUndefined()
  expect(await store.get(other)).toBeDefined()
})

test('a folder is readable by its owner only and keeps no partial files', async () => {
  const store = folderStore(folder)
  const pictureId = id()
  const unfinished = path.join(folder, 'unfinished')
  await mkdir(unfinished)
  await writeFile(path.join(unfinished, 'of a killed process'), 'half')
  await writeFile(path.join(unfinished, 'of one that is at work'), 'half')
  const hours = (n: number) => new Date(Date.now() - n * 3_600_000)
  await utimes(path.join(unfinished, 'of a killed process'), hours(2), hours(2))
  await store.put(pictureId, Buffer.from('whole'))
  expect(await readdir(unfinished)).toEqual(['of one that is at work'])
  expect(
    (await stat(path.join(folder, pictureId.slice(-2), `${pictureId}.jpg`))).mode & 0o777,
  ).toBe(0o600)
  expect((await stat(path.join(folder, pictureId.slice(-2)))).mode & 0o777).toBe(0o700)
})

const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  )

test('a call to S3 is retried when S3 is busy, and times out', async () => {
  const pictureId = id()
  s3.next(503, 500)
  await s3.store.put(pictureId, Buffer.from('kept'))
  expect(s3.requests).toHaveLength(3)
  s3.next(503, 503, 503)
  expect(await failure(s3.store.get(pictureId))).toBe('unavailable')
  s3.next('silent', 'silent', 'silent')
  expect(await failure(s3.hasty.get(pictureId))).toBe('unavailable')
  await s3.close()
  expect(await failure(s3.store.get(pictureId))).toBe('unavailable')
})

test('with a wrong key S3 reports the status and stores nothing', async () => {
  expect(await failure(s3.stranger.put(id(), Buffer.from('x')))).toMatch('replied 403')
  expect(s3.objects.size).toBe(0)
})

describe('pictures in S3', () => {
  let server: ReferenceServer
  beforeEach(async () => {
    server = await startReferenceServer({ template: 'migrated', pictures: s3.store })
  })
  afterEach(() => server.close())

  test('are uploaded and shown, and uploaded again after an outage', async () => {
    const lin = await server.person()
    const url = `/api/pictures/${id()}`
    const payload = { data: (await jpegPhoto()).toString('base64') }
    const put = () => server.app.inject({ method: 'PUT', url, payload, headers: lin.headers })
    s3.next(503, 503, 503)
    expect((await put()).json()).toEqual({ code: 'unavailable' })
    const { link } = (await put()).json<{ link: string }>()
    expect((await server.app.inject(link)).rawPayload).toEqual([...s3.objects.values()][0])
  })
})
