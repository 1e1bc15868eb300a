import type { Requester } from '../../../infra/http/requester'
import type { EpochMs } from '@/contract/shared/time.types'
import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Db } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { batchLookups } from '../../../infra/batch-lookups'

interface Row extends Omit<Requester, 'consent'> {
  /** Hex. */
  hash: string
  consent: string | null
  until: string
}

const msPerDay = 24 * 60 * 60_000
/** Days until a session ends that is not used. */
const lifetimeDays = 30

export const sessionEnd = (now: EpochMs) => new Date(now + lifetimeDays * msPerDay).toISOString()
export const hashToken = (token: string) => createHash('sha256').update(token).digest()

const bearer = /^Bearer ([\w-]{43})$/

/**
 * Finds the requester by session token. Concurrent requests share one query. Results are not cached, so a
 * revocation by any process takes effect at once. A session in use is extended, at most once a day.
 */
export function sessionLookup({ db, now }: Pick<Deps, 'db' | 'now'>) {
  const find = batchLookups((hashes: string[]) => findMany(db, hashes, now().toISOString()))

  return async function findRequester({ headers }: Pick<FastifyRequest, 'headers'>) {
    const token = bearer.exec(headers.authorization ?? '')?.[1]
    if (!token) return undefined
    const row = await find(hashToken(token).toString('hex'))
    if (!row) return undefined
    const { hash, until, consent, ...who } = row
    const renewed = sessionEnd(now().valueOf())
    if (Date.parse(renewed) - Date.parse(until) > msPerDay)
      await db`update sessions set until = ${renewed} where token_hash = decode(${hash}, 'hex')`
    return {
      ...who,
      ...(consent && { consent }),
      session: Buffer.from(hash, 'hex'),
    } satisfies Requester
  }
}

async function findMany(db: Db, hashes: string[], now: string) {
  const rows = await db<Row[]>`
    select encode(s.token_hash, 'hex') hash, s.citizen_id citizen, s.until, p.consent,
           array_remove(array[
             case when p.name <> '' then 'name' end,
             case when p.phone is not null then 'phone' end,
             case when p.employer is not null then 'employer' end,
             case when p.role is not null then 'role' end,
             case when p.industry is not null then 'industry' end,
             case when p.district is not null then 'district' end], null) has,
           coalesce((select json_agg(json_build_object(
                              'id', m.id, 'role', m.role, 'institution', m.institution))
                       from memberships m
                      where m.citizen_id = s.citizen_id and m.ended_at is null), '[]') memberships
      from sessions s
      left join profiles p on p.citizen_id = s.citizen_id
     where s.token_hash in ${db(hashes.map((hash) => Buffer.from(hash, 'hex')))}
       and s.until > ${now}`
  return new Map(rows.map((row) => [row.hash, row]))
}
