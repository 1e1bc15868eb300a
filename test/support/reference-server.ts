import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import dayjs from 'dayjs'
import { setTransport, type HttpRequest } from '@/platform/http'
import type { Deps } from '../../server/deps'
import { buildApp, runJobs } from '../../server/app'
import { open } from '../../server/infra/db/open'
import { importFacts } from '../../server/domains/facts/import-facts'
import { folderStore } from '../../server/infra/picture-store/folder-store'
import { freshDatabase, type Template } from './database'
import { aPerson } from './people'
import { testVault } from './vault'

interface ServerOptions extends Omit<Partial<Deps>, 'now' | 'db'> {
  /** The server's time. Default: 2 December 2026, 14:20 in Shanghai. */
  now?: string
  /** A folder of facts to import. Default: the shipped facts. */
  data?: string
  /** `migrated` has no facts at all. */
  template?: Template
}

export type ReferenceServer = Awaited<ReturnType<typeof startReferenceServer>>

/**
 * The real server on its own database, in this process.
 *
 *   const server = await startReferenceServer()
 *   server.connect()      // requests of the client go directly to it
 *   server.offline()      // no network from here on: what is under way is lost too
 *   await server.close()
 */
export async function startReferenceServer(options: ServerOptions = {}) {
  const { now = '2026-12-02T14:20:00+08:00', data, template = 'facts', ...deps } = options
  let clock = dayjs(now)
  const url = await freshDatabase(template)
  const db = open(url)
  if (data) await importFacts(db, data, clock.toISOString())
  const folder = await mkdtemp(path.join(tmpdir(), 'pictures-'))
  const pictures = folderStore(folder)
  const known: Deps = { vault: testVault, pictures, ...deps, db, now: () => clock }
  const app = buildApp(known)
  /** Rejects the requests that are under way. */
  let cut: (() => void) | undefined

  return {
    app,
    db,
    /** Folder of the pictures. */
    picturesFolder: folder,
    /** The database URL, for another server on the same database. */
    databaseUrl: url,
    now: () => clock,
    /** Sets the server's time. */
    setNow(moment: string) {
      clock = dayjs(moment)
    },
    /** Advances the time without ending sessions. */
    async later(count: number, unit: 'day' | 'hour' | 'minute') {
      clock = clock.add(count, unit)
      await db`update sessions set until = ${clock.add(30, 'day').toISOString()}`
    },
    /** Creates a signed-in citizen or staff member. */
    person: (known?: Parameters<typeof aPerson>[2]) => aPerson(db, clock, known),
    /** Runs all periodic jobs once. */
    runJobs: () => runJobs(known),
    /** `onRequest` may hold a request back by a promise. */
    connect({ onRequest }: { onRequest?: (request: HttpRequest) => unknown } = {}) {
      const lost = new Promise<never>((_, reject) => {
        cut = () => reject(new Error('no network'))
      })
      lost.catch(() => undefined) // nobody may be waiting
      setTransport((request) => {
        const held = onRequest?.(request)
        const reply =
          held instanceof Promise ? held.then(() => answer(app, request)) : answer(app, request)
        return Promise.race([reply, lost])
      })
    },
    offline() {
      cut?.()
      setTransport(() => Promise.reject(new Error('no network')))
    },
    async close() {
      await app.close()
      await db.end()
      await rm(folder, { recursive: true })
    },
  }
}

async function answer(app: ReturnType<typeof buildApp>, { method, url, data, token }: HttpRequest) {
  const answered = await app.inject({
    method,
    url,
    ...(data !== undefined && { payload: data as object }),
    ...(token && { headers: { authorization: `Bearer ${token}` } }),
  })
  const { date, link } = answered.headers
  return {
    status: answered.statusCode,
    body: answered.json<unknown>(),
    date: date?.toString(),
    link: link?.toString(),
  }
}
