import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Calendar } from '@/contract/facts/calendars.schema'
import type { English, EnglishName } from '@/contract/facts/english.schema'
import type { Laws } from '@/contract/facts/laws.schema'
import type { PublishedSetting } from '@/contract/facts/public-settings.schema'
import type { Everyday } from '@/contract/facts/everyday.schema'
import type {
  Manifest,
  Published,
  PublishedFile,
  PublishedName,
} from '@/contract/facts/published.schema'
import type { IsoDay } from '@/contract/shared/time.types'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** A file with its encodings, compressed once at publication and never per request. */
export interface PackedFile {
  file: string
  json: Buffer
  br: Buffer
  gzip: Buffer
}

const hashOf = (content: string | Buffer) =>
  createHash('sha256').update(content).digest('hex').slice(0, 16)

/** Everything that is published. */
export interface Content {
  published: Published
  laws: Laws
  calendars: Calendar[]
  /** In order of publication. Default: none. */
  settings?: PublishedSetting[]
  english?: English
  everyday?: Everyday
}

/** The manifest, and the content of each file it names. */
export function buildManifest(content: Content) {
  const { published, laws, calendars, english, everyday, settings = [] } = content
  const contents = new Map<string, Buffer>()
  function nameFiles<N extends string>(values: Record<N, unknown>, prefix = '') {
    const files = {} as Record<N, PublishedFile>
    for (const name of Object.keys(values) as N[]) {
      const json = Buffer.from(JSON.stringify(values[name]))
      const file = `${prefix}${name}.${hashOf(json)}.json`
      files[name] = { file, bytes: json.length }
      contents.set(file, json)
    }
    return files
  }
  const files = nameFiles<PublishedName>(published)
  const translated = english && nameFiles<EnglishName>(english, 'en')
  const { laws: lawsFile } = nameFiles({ laws })
  const later = everyday && nameFiles<'everyday'>({ everyday })
  const carried = [calendars, ...(settings.length > 0 ? [settings] : [])].map((value) =>
    JSON.stringify(value),
  )
  const manifest: Manifest = {
    version: hashOf([...contents.keys(), ...carried].join('\n')),
    date: latestCheck(published),
    files,
    ...(translated && { english: translated }),
    laws: lawsFile,
    calendars,
    ...(settings.length > 0 && { settings }),
    ...(later && { later }),
  }
  return { manifest, contents }
}

/** The latest day on which a source was checked. */
function latestCheck({ outlets, services, answers, courses }: Published): IsoDay {
  const days = [...outlets, ...services, ...answers, ...courses].map(({ seen }) => seen)
  return days.sort().pop()!
}

/** Uses the highest compression levels: it runs once per publication. */
export async function packFile(file: string, json: Buffer): Promise<PackedFile> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: json.length,
  }
  const [br, gzipped] = await Promise.all([toBrotli(json, { params }), toGzip(json, { level: 9 })])
  return { file, json, br, gzip: gzipped }
}
