import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'

/** A PDF object: its text, and the bytes of its stream, if it has one. */
interface PdfObject {
  text: string
  stream?: Buffer
}

interface PdfPage {
  /** The operators that draw it. */
  content: string | Buffer
  /** In points. */
  size?: [number, number]
  /** More keys of its dictionary, such as `/Annots [...]`. */
  keys?: string
}

interface PdfOptions {
  pages: PdfPage[]
  /** The resources' fonts by name, such as `{ F1: '<< /Type /Font ... >>' }`. */
  fonts?: Record<string, string>
  /** Further objects, from number `firstMore` on. */
  more?: PdfObject[]
  compressed?: boolean
  /** More keys of the trailer or of the catalog. */
  trailer?: string
  catalog?: string
}

/** Objects 1 and 2 are the catalog and the pages; these follow. */
export const firstMore = 3

export const helvetica = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'

/** Words at the top of a page, in the font F1. */
export const words = (text: string, size = 24) => `BT /F1 ${size} Tf 72 720 Td (${text}) Tj ET`

const a4: [number, number] = [595, 842]

export function makePdf({
  pages,
  more = [],
  compressed,
  trailer = '',
  ...settings
}: PdfOptions): Buffer {
  const firstPage = firstMore + more.length
  const kids = pages.map((_, nth) => `${firstPage + 2 * nth} 0 R`)
  const fonts = Object.entries(settings.fonts ?? { F1: helvetica }).map(
    ([key, font]) => `/${key} ${font}`,
  )
  const objects: PdfObject[] = [
    { text: `<< /Type /Catalog /Pages 2 0 R ${settings.catalog ?? ''} >>` },
    { text: `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>` },
    ...more,
    ...pages.flatMap(({ content, size = a4, keys = '' }, nth): PdfObject[] => [
      {
        text: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size.join(' ')}]
          /Contents ${firstPage + 2 * nth + 1} 0 R /Resources << /Font << ${fonts.join(' ')} >>
          /XObject << ${more.map((_, at) => `/X${at} ${firstMore + at} 0 R`).join(' ')} >> >> ${keys} >>`,
      },
      streamOf(Buffer.from(content), '', compressed),
    ]),
  ]
  return serialise(objects, trailer)
}

/** An object with a stream, and further keys of its dictionary. */
export function streamOf(content: Buffer, keys = '', compressed = false): PdfObject {
  const stream = compressed ? deflateSync(content) : content
  const filter = compressed ? '/Filter /FlateDecode' : ''
  return { text: `<< /Length ${stream.length} ${filter} ${keys} >>`, stream }
}

function serialise(objects: PdfObject[], trailer: string): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  const length = () => parts.reduce((sum, part) => sum + part.length, 0)
  for (const [nth, { text, stream }] of objects.entries()) {
    offsets.push(length())
    parts.push(Buffer.from(`${nth + 1} 0 obj\n${text}\n`))
    if (stream) parts.push(Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n'))
    parts.push(Buffer.from('endobj\n'))
  }
  const start = length()
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer
<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`),
  )
  return Buffer.concat(parts)
}

/** A PDF of some pages with a line each. */
export const textPdf = (pages = 1, text = 'Contract of licence') =>
  makePdf({
    pages: Array.from({ length: pages }, (_, nth) => ({
      content: words(`${text}, page ${nth + 1}`),
    })),
  })

const padding = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex',
)

/** Encrypted by the standard handler, revision 2. Without a password anybody may open it. */
export function encryptedPdf(password = ''): Buffer {
  const id = Buffer.alloc(16, 7)
  const owner = Buffer.alloc(32, 9)
  const permissions = Buffer.from('fcffffff', 'hex') // -4
  const padded = Buffer.concat([Buffer.from(password), padding]).subarray(0, 32)
  const digest = createHash('md5')
    .update(Buffer.concat([padded, owner, permissions, id]))
    .digest()
  const user = rc4(digest.subarray(0, 5), padding)
  const hex = (bytes: Buffer) => `<${bytes.toString('hex')}>`
  return makePdf({
    pages: [{ content: words('secret') }],
    trailer: `/ID [${hex(id)} ${hex(id)}] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4
      /O ${hex(owner)} /U ${hex(user)} >>`,
  })
}

function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, at) => at)
  const swap = (a: number, b: number) => ([state[a], state[b]] = [state[b]!, state[a]!])
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) % 256
    swap(i, j)
  }
  let [i, j] = [0, 0]
  return Buffer.from(
    bytes.map((byte) => {
      i = (i + 1) % 256
      j = (j + state[i]!) % 256
      swap(i, j)
      return byte ^ state[(state[i]! + state[j]!) % 256]!
    }),
  )
}
