import type { Dayjs } from 'dayjs'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps'
import type { Vault } from './crypto/vault'
import type { Sql } from './db/open'
import type { Job } from './jobs/run-jobs'

/** Rows by table name, as a citizen's export lists them. */
export type OwnTables = Record<string, Record<string, unknown>[]>

/**
 * All that the rest of the server knows of a domain. server/app.ts holds the list; whatever concerns every
 * domain (routes, jobs, a citizen who leaves, their export, retention, samples) asks each in turn, so that
 * no domain has to import one of a higher floor.
 */
export interface Domain {
  name: string
  /** Registers its routes. `domains` is the whole list, for what one of them asks of all. */
  routes: (app: FastifyInstance, deps: Deps, domains: readonly Domain[]) => void
  /** What it does by itself, whatever is asked. */
  jobs?: Job[]
  /** Both run in the transaction that holds the citizen's row, after the profile was erased. */
  leaving?: {
    /** Gives back what consent is required for. */
    consentWithdrawn?: (tx: Sql, citizenId: string, now: Dayjs) => Promise<void>
    /** Gives back what is still to come, and makes anonymous or deletes the rest. */
    accountDeleted: (tx: Sql, citizenId: string, now: Dayjs) => Promise<void>
  }
  /** What it stores about a citizen, decrypted: their export. Hashes and other people's ids are left out. */
  ownData?: (sql: Sql, citizenId: string, vault: Vault) => Promise<OwnTables>
  /** Deletes what has outlived its purpose. Runs hourly. */
  tidy?: (deps: Deps) => Promise<void>
  /** Removes its sample data with everything that came of it. Returns how many records were removed. */
  removeSamples?: (tx: Sql) => Promise<number>
  /** Facts only: whether an outlet of this id is known. */
  isOutlet?: (sql: Sql, id: string) => Promise<boolean>
}

/** Whether any of the domains knows an outlet of this id. */
export async function isOutletOf(domains: readonly Domain[], sql: Sql, id: string) {
  for (const { isOutlet } of domains) if (await isOutlet?.(sql, id)) return true
  return false
}
