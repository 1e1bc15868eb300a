import type { Sql } from '../../infra/db/open'
import { refuse } from '../../infra/http/refusal'

/**
 * Lets one change to somebody's account wait for another, until the transaction ends. Messages to them
 * can still be posted meanwhile.
 */
export async function holdCitizen(tx: Sql, id: string) {
  const [row] = await tx`select from citizens where id = ${id} for no key update`
  if (!row) refuse('signed_out') // went while they asked
}
