import { randomBytes } from 'node:crypto'
import type { Dayjs } from 'dayjs'
import { limits } from '@/contract/people/limits.settings'
import type { SignedIn } from '@/contract/people/identity.schema'
import type { Db } from '../../../infra/db/open'
import { hashToken, sessionEnd } from './session'
import type { Requester } from '../../../infra/http/requester'

/** Creates a session. The token is only in this result: the database stores its hash. */
export async function addSession(db: Db, citizenId: string, now: Dayjs): Promise<SignedIn> {
  const token = randomBytes(32).toString('base64url')
  const until = sessionEnd(now.valueOf())
  await db`insert into sessions ${db({ token_hash: hashToken(token), citizen_id: citizenId, until })}`
  await db`
    delete from sessions where token_hash in (
      select token_hash from sessions
       where citizen_id = ${citizenId} and token_hash <> ${hashToken(token)}
       order by until desc offset ${limits.sessions - 1})`
  return { token, until }
}

export const endSession = ({ session }: Requester, db: Db) =>
  db`delete from sessions where token_hash = ${session}`

export const endSessions = ({ citizen }: Requester, db: Db) =>
  db`delete from sessions where citizen_id = ${citizen}`
