import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type {
  Manifest,
  Published,
  PublishedFile,
  PublishedName,
} from '@/contract/facts/published.schema'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** One file as it is kept and sent: made once, and never again for a request. */
export interface PackedFile {
  file: string
  json: Buffer
  br: Buffer
  gzip: Buffer
}

const hashOf = (content: string | Buffer) =>
  createHash('sha256').update(content).digest('hex').slice(0, 16)

/** The manifest of what is published, and what each file it names holds. */
export function buildManifest(published: Published) {
  const contents = new Map<string, Buffer>()
  const files = {} as Record<PublishedName, PublishedFile>
  for (const [name, value] of Object.entries(published) as [PublishedName, unknown][]) {
    const json = Buffer.from(JSON.stringify(value))
    const file = `${name}.${hashOf(json)}.json`
    files[name] = { file, bytes: json.length }
    contents.set(file, json)
  }
  const names = Object.values(files).map(({ file }) => file)
  const manifest: Manifest = {
    version: hashOf(names.join('\n')),
    date: latestCheck(published),
    files,
  }
  return { manifest, contents }
}

/** YYYY-MM-DD, which sort as text. */
function latestCheck({ outlets, services, answers, courses }: Published) {
  const days = [...outlets, ...services, ...answers, ...courses].map(({ seen }) => seen)
  return days.sort().pop()!
}

/** As small as it gets: it is done once, and sent many times. */
export async function packFile(file: string, json: Buffer): Promise<PackedFile> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: json.length,
  }
  const [br, gzipped] = await Promise.all([toBrotli(json, { params }), toGzip(json, { level: 9 })])
  return { file, json, br, gzip: gzipped }
}
