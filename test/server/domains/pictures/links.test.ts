import type { Picture } from '@/contract/pictures/pictures.schema'
import { newId } from '../../../../server/infra/db/uuid'
import { linkTo } from '../../../../server/domains/pictures/picture-links'
import { attachmentsOf } from '../../../../server/domains/pictures/attached-pictures'
import { jpegPhoto } from '../../../support/pictures'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { aStoredConsultation } from '../../../support/stored-consultations'
import { testVault } from '../../../support/vault'

let server: ReferenceServer
let picture: Picture

beforeAll(async () => {
  server = await startReferenceServer({ template: 'migrated' })
})
afterAll(() => server.close())
beforeEach(async () => {
  server.setNow('2026-12-02T14:20:30+08:00')
  const lin = await server.person()
  const answer = await server.app.inject({
    method: 'PUT',
    url: `/api/pictures/${newId(server.now())}`,
    headers: lin.headers,
    payload: { data: (await jpegPhoto()).toString('base64') },
  })
  picture = answer.json()
})

const get = (url: string) => server.app.inject({ method: 'GET', url })
const codeOf = async (url: string) => (await get(url)).json<{ code: string }>().code

test('a link shows the picture, and shared caches do not store it', async () => {
  const { statusCode, headers, rawPayload } = await get(picture.link)
  expect(statusCode).toBe(200)
  expect(headers).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'private, max-age=600',
    'x-content-type-options': 'nosniff',
    'content-disposition': 'inline',
  })
  expect(rawPayload.subarray(0, 3).toString('hex')).toBe('ffd8ff')
})

test('within a minute the link stays the same; later it changes', () => {
  const at = (moment: string) => {
    server.setNow(moment)
    return linkTo(testVault, picture.id, server.now())
  }
  expect(at('2026-12-02T14:20:01+08:00')).toBe(picture.link)
  expect(at('2026-12-02T14:21:00+08:00')).toBe(picture.link)
  expect(at('2026-12-02T14:21:00.001+08:00')).not.toBe(picture.link)
})

test('the link expires after ten minutes, rounded up', async () => {
  server.setNow('2026-12-02T14:30:59.999+08:00')
  expect((await get(picture.link)).statusCode).toBe(200)
  server.setNow('2026-12-02T14:31:00+08:00')
  expect(await codeOf(picture.link)).toBe('forbidden')
})

test('a changed link, or one of another picture, is refused', async () => {
  const { link, id } = picture
  expect(await codeOf(link.replace(/until=(\d+)/, (_, at) => `until=${Number(at) + 60_000}`))).toBe(
    'forbidden',
  )
  expect(await codeOf(link.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).toBe('forbidden')
  expect(await codeOf(link.replace(id, newId(server.now())))).toBe('forbidden')
  expect(await codeOf(`/api/pictures/${id}`)).toBe('invalid')
  expect(await codeOf(link.replace(/sign=.*/, 'sign=%00'))).toBe('invalid')
})

test('a consultation shows its own pictures, each with the text it was sent with', async () => {
  const { db } = server
  const [own, other] = [await aStoredConsultation(server), await aStoredConsultation(server)]
  const row = (seq: number | null, consultationId: string) => ({
    id: newId(server.now()),
    consultation_id: consultationId,
    seq,
    width: 3,
    height: 2,
    bytes: 1,
    hash: Buffer.alloc(32),
    at: server.now().toISOString(),
  })
  const rows = [row(2, own), row(null, own), row(null, other)]
  for (const stored of rows) await db`insert into pictures ${db(stored)}`
  const at = await attachmentsOf(db, { vault: testVault, now: server.now }, own)
  expect(at(null).pictures!.map(({ id }) => id)).toEqual([rows[1]!.id])
  expect(at(2).pictures!.map(({ id }) => id)).toEqual([rows[0]!.id])
  expect(at(1)).toEqual({})
  expect(await codeOf(at(null).pictures![0]!.link)).toBe('not_found') // no bytes, but a link
})
