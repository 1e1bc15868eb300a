import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import { refuse } from '../http/refusal'
import type { PictureStore } from './picture-store'

export interface S3Settings {
  /** Such as `https://s3.cn-north-1.amazonaws.com.cn`; the host may begin with the bucket. */
  endpoint: string
  /** Omitted if the endpoint contains it. */
  bucket?: string
  region: string
  accessKey: string
  secretKey: string
  timeoutMs?: number
}

/** The store rejected a call, so the settings are wrong. Logs show the code only. */
class StoreFailure extends Error {
  readonly code: string
  constructor(status: number) {
    super(`The picture store replied ${status}`)
    this.code = `S3_${status}`
  }
}

/** Stores pictures in any store with the S3 API. */
export function s3Store(settings: S3Settings): PictureStore {
  const { endpoint, bucket, region, accessKey, secretKey, timeoutMs = 10_000 } = settings
  const client = new AwsClient({
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    region,
    service: 's3',
    retries: 2,
  })
  const root = [endpoint.replace(/\/+$/, ''), bucket].filter(Boolean).join('/')

  async function request(method: 'PUT' | 'GET' | 'DELETE', id: string, body?: Buffer) {
    const signal = AbortSignal.timeout(timeoutMs)
    const init = {
      method,
      signal,
      headers: headersOf(body),
      ...(body && { body: new Uint8Array(body) }),
    }
    const response = await client.fetch(`${root}/pictures/${id}.jpg`, init).catch(unreachable)
    const bytes = Buffer.from(await response.arrayBuffer().catch(unreachable))
    if (response.ok) return bytes
    if (response.status === 404 && method !== 'PUT') return undefined
    if (response.status >= 500 || response.status === 429) refuse('unavailable')
    throw new StoreFailure(response.status)
  }

  return {
    put: async (id, bytes) => void (await request('PUT', id, bytes)),
    get: (id) => request('GET', id),
    async remove(ids) {
      for (const id of ids) await request('DELETE', id)
    },
  }
}

const unreachable = (): never => refuse('unavailable')

/** The hash of the body is part of the signature, so that it cannot be altered in transit. */
const headersOf = (body: Buffer | undefined) => ({
  'x-amz-content-sha256': createHash('sha256')
    .update(body ?? '')
    .digest('hex'),
  ...(body && { 'content-type': 'image/jpeg' }),
})
