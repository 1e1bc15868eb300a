import type { Dayjs } from 'dayjs'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps'
import type { SealedColumn } from './crypto/key-probe.repo'
import type { Vault } from './crypto/vault'
import type { Sql } from './db/open'
import type { FindDemand } from './demand'
import type { FindEngagements } from './engagements'
import type { FindMatters } from './matters'
import type { Job } from './jobs/run-jobs'

/** Rows by table name, as a citizen's export lists them. */
export type OwnTables = Record<string, Record<string, unknown>[]>

/**
 * The interface of a domain to the rest of the server. server/app.ts holds the list of domains. Whatever
 * concerns all of them (routes, jobs, account deletion, export, retention, samples) iterates over it, so no
 * domain has to import one from a higher floor.
 */
export interface Domain {
  name: string
  /** Registers its routes. `domains` is the complete list, for routes that concern every domain. */
  routes: (app: FastifyInstance, deps: Deps, domains: readonly Domain[]) => void
  /** Work that runs periodically. */
  jobs?: Job[]
  /** Both run after the profile was erased, in the transaction that locks the citizen's row. */
  leaving?: {
    /** Releases what requires consent. */
    consentWithdrawn?: (tx: Sql, citizenId: string, now: Dayjs) => Promise<void>
    /** Releases what lies in the future; anonymises or deletes the rest. */
    accountDeleted: (tx: Sql, citizenId: string, now: Dayjs) => Promise<void>
  }
  /** Its columns of values sealed by the vault. */
  sealed?: SealedColumn[]
  /** Everything it stores about a citizen, decrypted, for the export. Without hashes and other people's ids. */
  ownData?: (sql: Sql, citizenId: string, vault: Vault) => Promise<OwnTables>
  /** What is not over for a citizen, in any order. */
  matters?: FindMatters
  /** When citizens are expected, for domains that are about to expect them somewhere else. */
  engagements?: FindEngagements
  /** How many different people wanted each service item in a year, by district. */
  demand?: FindDemand
  /** Deletes data past their retention. Runs hourly. */
  tidy?: (deps: Deps) => Promise<void>
  /** Removes its sample data and all dependent records. Returns how many records were removed. */
  removeSamples?: (tx: Sql) => Promise<number>
  /** Implemented by facts: whether an outlet with this id exists. */
  isOutlet?: (sql: Sql, id: string) => Promise<boolean>
  /** Implemented by visits: whether windows of an outlet have hours of their own, which then are the outlet's. */
  hasWindowHours?: (sql: Sql, outletId: string) => Promise<boolean>
}

/** Whether an outlet with this id exists, for domains below the one that stores outlets. */
export async function isOutletOf(domains: readonly Domain[], sql: Sql, id: string) {
  for (const { isOutlet } of domains) if (await isOutlet?.(sql, id)) return true
  return false
}

/** Whether windows lead the hours of an outlet, for domains below the one that stores windows. */
export const hasWindowHoursIn =
  (domains: readonly Domain[]) => async (sql: Sql, outlet: string) => {
    for (const { hasWindowHours } of domains) if (await hasWindowHours?.(sql, outlet)) return true
    return false
  }
