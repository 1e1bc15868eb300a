import { setTimeout as pause } from 'node:timers/promises'
import { findPostmaster } from '../../server/infra/db/postmaster'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { haltPostgres } from '../support/halted-postgres'
import { holdSlowConnections } from './slow-connections'
import type { Site } from './site'

/** Something that goes wrong while people use the servers. */
export interface Fault {
  name: string
  /** Makes it happen, waits, and mends what the service's operator would mend. Returns further figures. */
  happen: (site: Site) => Promise<string | void>
  /** Default: one. */
  servers?: number
  /** Without a refusal it did not happen. */
  refuses?: true
}

const seconds = (count: number) => pause(count * 1000)

async function postmasterOf({ folder }: Site) {
  const postmaster = await findPostmaster(path.join(folder, 'data'))
  if (!postmaster) throw new Error('There is no PostgreSQL.')
  return postmaster.pid
}

async function killServer(site: Site, nth = 0) {
  site.process(nth).kill('SIGKILL')
  await site.ended(nth)
}

/** Preloaded, it moves the clock of a server. */
const shiftedClock = pathToFileURL(path.join(__dirname, 'shift-clock.mjs')).href
const twoDays = String(2 * 24 * 3_600_000)

export const faults: Fault[] = [
  {
    name: 'kill -9 of Node',
    async happen(site) {
      await killServer(site)
      await seconds(1)
      await site.serve({}, 0)
    },
  },
  {
    name: 'kill -9 of a backend of PostgreSQL',
    async happen({ db }) {
      const [own] = await db<{ pid: number }[]>`select pg_backend_pid() pid`
      const others = await db<{ pid: number }[]>`
        select pid from pg_stat_activity where backend_type = 'client backend' and pid <> ${own!.pid}`
      process.kill(others[0]!.pid, 'SIGKILL') // the postmaster then restarts all of them
      await seconds(3)
    },
  },
  {
    name: 'kill -9 of the postmaster',
    async happen(site) {
      process.kill(await postmasterOf(site), 'SIGKILL')
      await seconds(1)
      await site.postgres.revive()
    },
  },
  {
    name: 'SIGSTOP of PostgreSQL for 15 s',
    refuses: true,
    async happen({ folder }) {
      const goOn = await haltPostgres(folder)
      await seconds(15)
      goOn()
    },
  },
  {
    name: 'SIGSTOP of PostgreSQL, and SIGTERM of Node',
    async happen(site) {
      const goOn = await haltPostgres(site.folder)
      await seconds(2)
      const startedAt = performance.now()
      site.process().kill('SIGTERM')
      await site.ended()
      const took = performance.now() - startedAt
      goOn()
      await site.serve({}, 0)
      if (took > 12_000) throw new Error(`The server took ${Math.round(took)} ms to end.`)
      return `ended in ${(took / 1000).toFixed(1)} s`
    },
  },
  {
    name: 'clock + 2 days, and back',
    async happen(site) {
      await killServer(site)
      await site.serve({ NODE_OPTIONS: `--import ${shiftedClock}`, SHIFT_CLOCK: twoDays }, 0)
      await seconds(5)
      await killServer(site)
      await site.serve({}, 0)
    },
  },
  {
    name: '200 slow connections',
    happen: async ({ urls }) => holdSlowConnections(urls[0]!, 200),
  },
  {
    name: 'two servers on one database, one killed',
    servers: 2,
    async happen(site) {
      await seconds(3)
      await killServer(site, 1)
      await seconds(2)
      await site.serve({}, 1)
    },
  },
]
