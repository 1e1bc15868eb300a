import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import type { Manifest } from '@/contract/facts/published.schema'
import { routes } from '@/contract/routes'
import type { Figure } from './figure'

/** Compressed bytes of the facts fetched by a first visit: the manifest and its files. */
export async function coldStartFigure(server: string): Promise<Figure> {
  const value = await coldStartBytes(server)
  return { name: 'Facts at a cold start, brotli', value, unit: 'B', limit: { atMost: 60_000 } }
}

async function coldStartBytes(server: string): Promise<number> {
  const urlOf = (route: string) => server + route.replace('GET ', '')
  const manifest = await fetchBrotli(urlOf(routes.getManifest))
  const { files } = JSON.parse(brotliDecompressSync(manifest).toString()) as Manifest
  const bodies = Object.values(files).map(({ file }) =>
    fetchBrotli(urlOf(routes.getPublished).replace(':file', file)),
  )
  return [manifest, ...(await Promise.all(bodies))].reduce((sum, body) => sum + body.length, 0)
}

async function fetchBrotli(url: string): Promise<Buffer> {
  const [answer] = (await once(get(url, { headers: { 'accept-encoding': 'br' } }), 'response')) as [
    IncomingMessage,
  ]
  if (answer.headers['content-encoding'] !== 'br') throw new Error(`${url} is not sent as brotli`)
  return Buffer.concat(await answer.toArray())
}
