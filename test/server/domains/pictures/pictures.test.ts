import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import sharp from 'sharp'
import type { Picture } from '@/contract/pictures/pictures.schema'
import { newId } from '../../../../server/infra/db/uuid'
import { jpegPhoto, photo } from '../../../support/pictures'
import type { Person } from '../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'

let server: ReferenceServer
let lin: Person

beforeAll(async () => {
  server = await startReferenceServer({ template: 'migrated' })
})
afterAll(() => server.close())
beforeEach(async () => {
  server.setNow('2026-12-02T14:20:00+08:00')
  lin = await server.person({ name: '林静' })
})

interface Sent {
  id?: string
  by?: { headers: { authorization?: string } }
}
const nobody = { headers: {} }

async function put(bytes: Buffer, { id = newId(server.now()), by = lin }: Sent = {}) {
  const answer = await server.app.inject({
    method: 'PUT',
    url: `/api/pictures/${id}`,
    payload: { data: bytes.toString('base64') },
    headers: by.headers,
  })
  return { ...answer.json<Picture & { code?: string; count?: number }>(), headers: answer.headers }
}

const get = (url: string) => server.app.inject({ method: 'GET', url })

async function drawn(bytes: Buffer) {
  const { link } = await put(bytes)
  return (await get(link)).rawPayload
}

const colourAt = async (bytes: Buffer, left: number, top: number) => {
  const piece = sharp(bytes).extract({ left, top, width: 1, height: 1 })
  const [r, , b] = await piece.raw().toBuffer()
  return r! > b! ? 'red' : 'blue'
}

describe('an uploaded picture', () => {
  test('loses its location and camera data', async () => {
    const sent = await jpegPhoto()
    expect((await sharp(sent).metadata()).exif!.toString('latin1')).toContain('Telephone')
    const kept = await drawn(sent)
    expect(await sharp(kept).metadata()).not.toHaveProperty('exif')
    expect(kept.toString('latin1')).not.toContain('Telephone')
  })

  test('is stored upright, whatever its orientation tag', async () => {
    const sent = await jpegPhoto({ orientation: 6 })
    const { width, height, link } = await put(sent)
    expect([width, height]).toEqual([40, 80])
    const kept = (await get(link)).rawPayload
    expect([await colourAt(kept, 20, 10), await colourAt(kept, 20, 70)]).toEqual(['red', 'blue'])
  })

  test.each(['png', 'webp', 'jpeg'] as const)('a %s becomes a JPEG', async (format) => {
    const { width, link } = await put(await (await photo())[format]())
    expect(width).toBe(80)
    expect((await sharp((await get(link)).rawPayload).metadata()).format).toBe('jpeg')
  })

  test('is reduced if large, and not enlarged if small', async () => {
    expect(await put(await jpegPhoto({ width: 4000, height: 1000 }))).toMatchObject({
      width: 1600,
      height: 400,
    })
    expect(await put(await jpegPhoto({ width: 8, height: 2 }))).toMatchObject({ width: 8 })
  })

  test('has white in place of transparency', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 }
    const create = { width: 8, height: 8, channels: 4, background: clear } as const
    const kept = await drawn(await sharp({ create }).png().toBuffer())
    expect((await sharp(kept).stats()).channels.map(({ mean }) => mean)).toEqual([255, 255, 255])
  })

  test('loses data appended to the file', async () => {
    const hidden = Buffer.from('PK\x03\x04 <script>alert(1)</script>')
    const kept = await drawn(Buffer.concat([await jpegPhoto(), hidden]))
    expect(kept.includes('PK\x03\x04')).toBe(false)
    expect(kept.includes('<script>')).toBe(false)
  })
})

describe('refused as a picture:', () => {
  const refused = async (bytes: Buffer) => expect((await put(bytes)).code).toBe('bad_picture')

  test('a GIF, a TIFF, an SVG, a PDF, a zip, a text', async () => {
    const { gif, tiff } = await photo()
    await refused(await gif())
    await refused(await tiff())
    await refused(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>'))
    await refused(Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'))
    await refused(Buffer.from('PK\x03\x04\x14\x00\x00\x00\x08\x00 photo.jpg'))
    await refused(Buffer.from('商标被人抢注了怎么办？'))
  })

  test('a file that only begins like a picture', async () => {
    await refused(Buffer.from('ffd8ffe000104a46494600', 'hex'))
    await refused(Buffer.from('\x89PNG\r\n\x1a\n<svg/>', 'latin1'))
    await refused(Buffer.from('RIFF\x10\x00\x00\x00WEBPVP8 ', 'latin1'))
    const { gif } = await photo()
    await refused(Buffer.concat([Buffer.from('ffd8ff', 'hex'), await gif()]))
  })

  test('a truncated picture', async () => {
    for (const make of ['jpeg', 'png', 'webp'] as const) {
      const whole = await (await photo({ width: 400, height: 400 }))[make]()
      await refused(whole.subarray(0, whole.length / 2))
    }
  })

  test('a decompression bomb', async () => {
    const wall = await (await photo()).png()
    wall.writeUInt32BE(60_000, 16) // its width, then its height
    wall.writeUInt32BE(60_000, 20)
    await refused(wall)
    const create = { width: 8000, height: 6000, channels: 3, background: '#fff' } as const
    await refused(await sharp({ create }).png().toBuffer())
  })

  test('a file over the size limit, as too large', async () => {
    expect((await put(Buffer.alloc(1_573_000, 1))).code).toBe('too_large')
    expect((await put(Buffer.alloc(3_000_000, 1))).code).toBe('too_large')
    expect((await put(Buffer.alloc(1_572_864, 1))).code).toBe('bad_picture')
  })
})

describe('the same picture', () => {
  test('uploaded again is stored once', async () => {
    const sent = await jpegPhoto()
    const id = newId(server.now())
    const first = await put(sent, { id })
    const second = await put(sent, { id })
    expect([second.id, second.link, second.width]).toEqual([first.id, first.link, first.width])
    expect(await server.db`select from pictures where id = ${id}`).toHaveLength(1)
  })

  test('uploaded twice concurrently is stored once', async () => {
    const sent = await jpegPhoto()
    const id = newId(server.now())
    const answers = await Promise.all([put(sent, { id }), put(sent, { id })])
    expect(answers.map(({ width }) => width)).toEqual([80, 80])
  })

  test('whose bytes were not stored is stored by a retry', async () => {
    const sent = await jpegPhoto()
    const { id, link } = await put(sent)
    const file = `${server.picturesFolder}/${id.slice(-2)}/${id}.jpg`
    expect(existsSync(file)).toBe(true)
    await rm(file)
    expect((await get(link)).json()).toEqual({ code: 'not_found' })
    await put(sent, { id })
    expect((await get(link)).statusCode).toBe(200)
  })

  test('cannot be replaced by another citizen or another picture', async () => {
    const sent = await jpegPhoto()
    const { id } = await put(sent)
    const wang = await server.person({ name: '王磊' })
    expect((await put(sent, { id, by: wang })).code).toBe('conflict')
    expect((await put(await jpegPhoto({ width: 60 }), { id })).code).toBe('conflict')
  })
})

test('without a session an upload is refused before its body is read', async () => {
  expect((await put(await jpegPhoto(), { by: nobody })).code).toBe('signed_out')
  expect((await put(Buffer.alloc(3_000_000), { by: nobody })).code).toBe('signed_out')
})

describe('thirty unattached pictures', () => {
  const row = (id: string, at: string) => ({
    id,
    at,
    citizen_id: lin.id,
    width: 1,
    height: 1,
    bytes: 1,
    hash: Buffer.alloc(32),
  })

  test('are the limit for a day; a retry does not count', async () => {
    const sent = await jpegPhoto()
    const { id } = await put(sent)
    const at = server.now().subtract(23, 'hour').toISOString()
    const rows = Array.from({ length: 29 }, () => row(newId(server.now()), at))
    await server.db`insert into pictures ${server.db(rows)}`
    const refused = await put(sent)
    expect(refused).toMatchObject({ code: 'asked_enough', count: 60 })
    expect(refused.headers['retry-after']).toBe('3600')
    expect((await put(sent, { id })).id).toBe(id)
    server.setNow('2026-12-02T15:21:00+08:00')
    expect((await put(sent)).code).toBeUndefined()
  })

  test('are counted correctly when uploaded concurrently', async () => {
    const at = server.now().toISOString()
    const rows = Array.from({ length: 28 }, () => row(newId(server.now()), at))
    await server.db`insert into pictures ${server.db(rows)}`
    const sent = await jpegPhoto()
    const codes = await Promise.all([1, 2, 3, 4, 5].map(async () => (await put(sent)).code))
    expect(codes.filter((code) => code === undefined)).toHaveLength(2)
  })
})

test('nine citizens who upload at the same time all succeed', async () => {
  const sent = await jpegPhoto({ width: 1200, height: 800 })
  const people = await Promise.all(Array.from({ length: 9 }, () => server.person()))
  const answers = await Promise.all(people.map((by) => put(sent, { by })))
  expect(answers.map(({ width }) => width)).toEqual(Array(9).fill(1200))
})
