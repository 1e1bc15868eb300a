import { existsSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import type { Document } from '@/contract/pictures/pictures.schema'
import { newId } from '../../../../server/infra/db/uuid'
import { firstMore, helvetica, makePdf, streamOf, textPdf, words } from '../../../support/pdf'
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
  name?: string
}

async function put(
  pdf: Buffer,
  { id = newId(server.now()), by = lin, name = '合同.pdf' }: Sent = {},
) {
  const answer = await server.app.inject({
    method: 'PUT',
    url: `/api/documents/${id}`,
    payload: { name, data: pdf.toString('base64') },
    headers: by.headers,
  })
  return answer.json<Document & { code?: string; count?: number }>()
}

const get = (url: string) => server.app.inject({ method: 'GET', url })

async function drawn(pdf: Buffer, nth = 0) {
  const { pages } = await put(pdf)
  return (await get(pages[nth]!.link)).rawPayload
}

/** The share of dark pixels in a part of a page, given in shares of its sides. */
async function inkIn(page: Buffer, [left, top, right, bottom]: [number, number, number, number]) {
  const { width, height } = await sharp(page).metadata()
  const part = {
    left: Math.round(left * width),
    top: Math.round(top * height),
    width: Math.round((right - left) * width),
    height: Math.round((bottom - top) * height),
  }
  const pixels = await sharp(page).extract(part).greyscale().raw().toBuffer()
  return pixels.filter((grey) => grey < 128).length / pixels.length
}

describe('a PDF', () => {
  test('becomes a picture for each page, in order, under its name', async () => {
    const pages = [10, 100, 400].map((side) => ({ content: `50 50 ${side} ${side} re f` }))
    const { id, ...document } = await put(makePdf({ pages }))
    expect(document.name).toBe('合同.pdf')
    expect(document.pages.map(({ width, height }) => [width, height])).toEqual(
      Array(3).fill([1413, 2000]),
    )
    const files = await Promise.all(document.pages.map(async ({ link }) => await get(link)))
    for (const { rawPayload } of files)
      expect((await sharp(rawPayload).metadata()).format).toBe('jpeg')
    const ink = await Promise.all(files.map(({ rawPayload }) => inkIn(rawPayload, [0, 0, 1, 1])))
    expect([...ink].sort((a, b) => a - b)).toEqual(ink)
    const rows = await server.db`select document_name from pictures where document_id = ${id}`
    expect(JSON.stringify(rows)).not.toContain('合同')
  })

  test('is drawn upright and whole, with the stamps on it', async () => {
    const stamp = streamOf(
      Buffer.from('0 0 100 100 re f'),
      '/Type /XObject /Subtype /Form /BBox [0 0 100 100]',
    )
    const keys = `/Annots [<< /Type /Annot /Subtype /Stamp /Rect [0 0 100 100] /F 4
      /AP << /N ${firstMore} 0 R >> >>]`
    const page = await drawn(
      makePdf({ more: [stamp], pages: [{ content: '', size: [200, 100], keys }] }),
    )
    expect(await inkIn(page, [0, 0, 0.5, 1])).toBeGreaterThan(0.95)
    expect(await inkIn(page, [0.51, 0, 1, 1])).toBe(0)
  })

  test('with Chinese in its own font is legible: one, two and three strokes', async () => {
    const page = await drawn(readFileSync(path.join(__dirname, 'chinese.pdf')))
    const cell = (nth: number) => inkIn(page, [nth * 0.12, 0, nth * 0.12 + 0.12, 0.13])
    const [first, second, third] = [await cell(0), await cell(1), await cell(2)]
    expect(first).toBeGreaterThan(0.01)
    expect([second > 1.5 * first, third > 1.2 * second]).toEqual([true, true])
  })

  test('leaves nothing behind but pixels, whatever is appended or would run in it', async () => {
    const script = makePdf({
      pages: [{ content: words('x') }],
      catalog: '/OpenAction << /S /JavaScript /JS (while\\(true\\){}) >>',
    })
    const hidden = Buffer.from('PK\x03\x04 <script>alert(1)</script>')
    const page = await drawn(Buffer.concat([script, hidden]))
    for (const trace of ['PK\x03\x04', '<script>', '%PDF', 'JavaScript'])
      expect(page.includes(trace)).toBe(false)
  })

  test('of twenty pages is taken, and counts as one of the ten a day', async () => {
    expect((await put(textPdf(20))).pages).toHaveLength(20)
    for (let nth = 1; nth < 10; nth++) await put(textPdf(1, `Evidence ${nth}`))
    expect(await put(textPdf(1))).toMatchObject({ code: 'asked_enough', count: 1440 })
  })
})

describe('the same document', () => {
  test('uploaded again, or twice at the same time, is stored once', async () => {
    const pdf = textPdf(2)
    const id = newId(server.now())
    const [first, second] = await Promise.all([put(pdf, { id }), put(pdf, { id })])
    expect((await put(pdf, { id })).pages).toEqual(first.pages)
    expect(second.pages.map((page) => page.id)).toEqual(first.pages.map((page) => page.id))
    expect(await server.db`select from pictures where document_id = ${id}`).toHaveLength(2)
  })

  test('whose pages were not all stored is stored by a retry', async () => {
    const pdf = textPdf(2)
    const { id, pages } = await put(pdf)
    const last = pages[1]!
    const file = `${server.picturesFolder}/${last.id.slice(-2)}/${last.id}.jpg`
    expect(existsSync(file)).toBe(true)
    await rm(file)
    expect((await put(pdf, { id })).pages).toEqual(pages)
    expect((await get(last.link)).statusCode).toBe(200)
  })

  test('cannot be replaced by another citizen or another document', async () => {
    const { id } = await put(textPdf(1))
    const wang = await server.person({ name: '王磊' })
    expect((await put(textPdf(1), { id, by: wang })).code).toBe('conflict')
    expect((await put(textPdf(2), { id })).code).toBe('conflict')
  })
})

test('without a session a document is refused before it is read', async () => {
  expect((await put(Buffer.alloc(5 * 2 ** 20), { by: { headers: {} } })).code).toBe('signed_out')
})

test('a font that is in every viewer need not be in the file', async () => {
  const page = await drawn(
    makePdf({ fonts: { F1: helvetica }, pages: [{ content: words('Licence', 60) }] }),
  )
  expect(await inkIn(page, [0.1, 0.08, 0.5, 0.16])).toBeGreaterThan(0.02)
})

test('one of 21 pages is refused with how many are taken', async () => {
  expect(await put(textPdf(21))).toEqual({ code: 'long_pdf', count: 20 })
})

test('one over the limit is refused as too large', async () => {
  const megabytes = 2 ** 20
  expect(await put(Buffer.alloc(3 * megabytes + 1))).toEqual({ code: 'too_large' })
  expect(await put(Buffer.alloc(5 * megabytes))).toEqual({ code: 'too_large' })
  expect(await put(Buffer.alloc(3 * megabytes))).toEqual({ code: 'bad_pdf' })
})

test('what is not base64 is refused, and the field is named', async () => {
  const answer = await server.app.inject({
    method: 'PUT',
    url: `/api/documents/${newId(server.now())}`,
    payload: { name: '合同.pdf', data: 'JVBERi0xLjQ*JVBERi0xLjQ=' },
    headers: lin.headers,
  })
  expect(answer.json()).toEqual({ code: 'invalid', field: 'data' })
})
