import { lockRow } from '../../infra/db/lock-row'
import type { Sql } from '../../infra/db/open'
import { refuse } from '../../infra/http/refusal'

/** Locks the requester's account until the transaction ends; refuses if it was deleted meanwhile. */
export async function holdCitizen(tx: Sql, id: string) {
  if (!(await lockRow(tx, 'citizens', id))) refuse('signed_out')
}
