import type { Person } from '../support/people'

/** A request as a phone sends it. A write is sent again, unchanged, until it is acknowledged. */
export interface Sent {
  method: 'GET' | 'PUT' | 'POST'
  path: string
  headers?: Record<string, string>
  body?: object
}

export interface Write extends Sent {
  kind: 'question' | 'seat' | 'vote'
  citizen: string
  acknowledged: boolean
}

export interface Outcome {
  /** Undefined: no answer. */
  status?: number
  retryAfter?: boolean
  stale?: boolean
  ms: number
}

/** What a phone waits for an answer, in ms. */
const patience = 10_000

/** Sends a request to one of the servers. */
export async function send(url: string, { method, path, headers, body }: Sent): Promise<Outcome> {
  const startedAt = performance.now()
  const ms = () => performance.now() - startedAt
  try {
    const answer = await fetch(url + path, {
      method,
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patience),
    })
    await answer.arrayBuffer()
    return {
      status: answer.status,
      retryAfter: answer.headers.has('retry-after'),
      stale: answer.headers.has('cache-status'),
      ms: ms(),
    }
  } catch {
    return { ms: ms() }
  }
}

/** Reads of every kind: kept in memory, from the database, with and without a sign-in. */
export const reads = (training: string, { headers }: Person): Sent[] => [
  { method: 'GET', path: '/api/published/manifest.json' },
  { method: 'GET', path: '/api/trainings' },
  { method: 'GET', path: '/api/ratings' },
  { method: 'GET', path: `/api/trainings/${training}` },
  { method: 'GET', path: '/api/topics', headers },
  { method: 'GET', path: '/api/me', headers },
  { method: 'GET', path: '/api/me/consultations', headers },
]

/** What each person writes, once. `newId` makes idempotency keys. */
export function writes(
  training: string,
  topic: string,
  { id: citizen, headers }: Person,
  newId: () => string,
): Write[] {
  const question = newId()
  const common = { headers, citizen, acknowledged: false }
  return [
    {
      ...common,
      kind: 'question',
      method: 'PUT',
      path: `/api/consultations/${question}`,
      body: {
        kind: 'consultation',
        topic: 'general',
        class: 'enquiry',
        text: '公司名称改了，还没拿到商标注册证，需要先变更申请人吗？',
        anonymous: false,
        pictures: [],
        device: newId(),
      },
    },
    {
      ...common,
      kind: 'seat',
      method: 'POST',
      path: `/api/trainings/${training}/enrollment`,
      body: { way: 'onsite', key: newId() },
    },
    {
      ...common,
      kind: 'vote',
      method: 'PUT',
      path: '/api/topics/votes',
      body: { topic, on: true },
    },
  ]
}
