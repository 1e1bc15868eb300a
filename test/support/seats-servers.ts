import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../server/infra/db/postmaster'
import { newId } from '../../server/infra/db/uuid'
import dayjs from 'dayjs'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import type { Person } from './people'
import { runMain } from './server-process'
import { testKey } from './vault'

/** Starts the server as a separate process on this database. */
export async function startServer(databaseUrl: string) {
  const port = await freePort()
  const folder = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-'))
  const env = {
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    DATA_FOLDER: folder,
    MASTER_KEY: testKey,
  }
  const main = await runMain(env)
  return { ...main, url: `http://127.0.0.1:${port}/api` }
}

export type Server = Awaited<ReturnType<typeof startServer>>

/** A response: an enrollment or a refusal; no status if the server is gone. */
export interface SeatResponse {
  person: Person
  status?: number
  body?: Enrollment
}

interface SeatRequest {
  person: Person
  method: 'POST' | 'DELETE'
  training: string
  key: string
}

/** A request for a training; a retry sends the same object again. */
export const seatRequest = (
  person: Person,
  training: string,
  method: SeatRequest['method'] = 'POST',
): SeatRequest => ({
  person,
  method,
  training,
  key: newId(dayjs()),
})

export async function sendRequest(
  { url }: Pick<Server, 'url'>,
  request: SeatRequest,
): Promise<SeatResponse> {
  const { person, method, training, key } = request
  const post = method === 'POST'
  try {
    const answer = await fetch(`${url}/trainings/${training}/enrollment`, {
      method,
      headers: { ...person.headers, ...(post && { 'content-type': 'application/json' }) },
      ...(post && { body: JSON.stringify({ way: 'onsite', key }) }),
    })
    return { person, status: answer.status, body: (await answer.json()) as Enrollment }
  } catch {
    return { person }
  }
}

/** Sends all at once. Requests refused as busy are sent again once the others are answered. */
export async function sendAll(
  all: { server: Server; request: SeatRequest }[],
): Promise<SeatResponse[]> {
  const told = await Promise.all(all.map(({ server, request }) => sendRequest(server, request)))
  const busy = all.filter((_, i) => told[i]!.status === 503)
  const rest = told.filter(({ status }) => status !== 503)
  return busy.length > 0 ? [...rest, ...(await sendAll(busy))] : rest
}
