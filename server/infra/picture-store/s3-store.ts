import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import { refuse } from '../http/refusal'
import type { PictureStore } from './picture-store'

export interface S3Settings {
  /** `https://s3.cn-north-1.amazonaws.com.cn`, or with the bucket as its first part. */
  endpoint: string
  /** Missing where the endpoint names it. */
  bucket?: string
  region: string
  accessKey: string
  secretKey: string
  /** Given up after so many ms. */
  timeoutMs?: number
}

/** That the store did not take what we said: its settings here are wrong. The log shows the code only. */
class StoreFailure extends Error {
  readonly code: string
  constructor(status: number) {
    super(`The store of pictures answered ${status}`)
    this.code = `S3_${status}`
  }
}

/** Pictures in any store that speaks S3. Deleting there takes one call a picture. */
export function s3Store(settings: S3Settings): PictureStore {
  const { endpoint, bucket, region, accessKey, secretKey, timeoutMs: patience = 10_000 } = settings
  const client = new AwsClient({
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    region,
    service: 's3',
    retries: 2,
  })
  const root = [endpoint.replace(/\/+$/, ''), bucket].filter(Boolean).join('/')

  async function ask(method: 'PUT' | 'GET' | 'DELETE', id: string, body?: Buffer) {
    const signal = AbortSignal.timeout(patience)
    const asked = {
      method,
      signal,
      headers: headersOf(body),
      ...(body && { body: new Uint8Array(body) }),
    }
    const answer = await client.fetch(`${root}/pictures/${id}.jpg`, asked).catch(away)
    const bytes = Buffer.from(await answer.arrayBuffer().catch(away))
    if (answer.ok) return bytes
    if (answer.status === 404 && method !== 'PUT') return undefined
    if (answer.status >= 500 || answer.status === 429) refuse('unavailable')
    throw new StoreFailure(answer.status)
  }

  return {
    put: async (id, bytes) => void (await ask('PUT', id, bytes)),
    get: (id) => ask('GET', id),
    async remove(ids) {
      for (const id of ids) await ask('DELETE', id)
    },
  }
}

const away = (): never => refuse('unavailable')

/** The content is signed too, so that nobody on the way can change it. */
const headersOf = (body: Buffer | undefined) => ({
  'x-amz-content-sha256': createHash('sha256')
    .update(body ?? '')
    .digest('hex'),
  ...(body && { 'content-type': 'image/jpeg' }),
})
