import { byUrgency } from '@/contract/people/matters.rules'
import type { Domain } from '../../../infra/domain'
import type { Deps } from '../../../deps'

/** What is not over for a citizen in any domain, read from one snapshot. */
export const listMatters = (
  { db, now }: Pick<Deps, 'db' | 'now'>,
  domains: readonly Domain[],
  citizenId: string,
) =>
  db.begin('isolation level repeatable read read only', async (tx) => {
    const matters = []
    for (const domain of domains)
      matters.push(...((await domain.matters?.(tx, citizenId, now())) ?? []))
    return byUrgency(matters)
  })
