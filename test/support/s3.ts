import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { s3Store } from '../../server/infra/picture-store/s3-store'

const keys = { accessKey: 'AK0', secretKey: 's3cret' }
const region = 'cn-north-1'

/**
 * An S3 server that checks signatures (Signature Version 4).
 *
 *   const stand = await startS3()
 *   await stand.store.put(id, bytes)
 *   stand.next(503, 'silent')            // how it responds to the next requests instead
 */
export async function startS3() {
  const stand = new StandIn()
  const server = createServer((request, response) => void stand.answer(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const settings = { endpoint, bucket: 'sip', region, ...keys }
  return Object.assign(stand, {
    store: s3Store(settings),
    /** A client with a very short timeout. */
    hasty: s3Store({ ...settings, timeoutMs: 50 }),
    /** A client with a wrong key. */
    stranger: s3Store({ ...settings, secretKey: 'guessed' }),
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  })
}

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

class StandIn {
  /** Stored objects, by path. */
  objects = new Map<string, Buffer>()
  requests: string[] = []
  private instead: (number | 'silent')[] = []

  next(...what: (number | 'silent')[]) {
    this.instead.push(...what)
  }

  async answer(request: IncomingMessage, response: ServerResponse) {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const { method = '', url = '' } = request
    this.requests.push(`${method} ${url}`)
    const instead = this.instead.shift()
    if (instead === 'silent') return
    response.statusCode = instead ?? this.statusOf(request, body)
    const kept = this.objects.get(url)
    response.end(method === 'GET' && response.statusCode === 200 ? kept : undefined)
  }

  private statusOf(request: IncomingMessage, body: Buffer) {
    const { method, url = '' } = request
    if (!isSigned(request, body)) return 403
    if (method === 'PUT') this.objects.set(url, body)
    if (method === 'GET') return this.objects.has(url) ? 200 : 404
    if (method === 'DELETE') return this.objects.delete(url) ? 204 : 404
    return 200
  }
}

function isSigned({ method, url, headers }: IncomingMessage, body: Buffer) {
  const [, id, signed = '', signature] =
    /^AWS4-HMAC-SHA256 Credential=(\S+), SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    ) ?? []
  const at = String(headers['x-amz-date'])
  const scope = `${at.slice(0, 8)}/${region}/s3/aws4_request`
  const content = sha256(body)
  if (id !== `${keys.accessKey}/${scope}` || headers['x-amz-content-sha256'] !== content)
    return false
  const lines = signed.split(';').map((name) => `${name}:${String(headers[name])}\n`)
  const canonical = [method, url, '', lines.join(''), signed, content].join('\n')
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${keys.secretKey}`)
  const text = ['AWS4-HMAC-SHA256', at, scope, sha256(canonical)].join('\n')
  return hmac(key, text).toString('hex') === signature
}
