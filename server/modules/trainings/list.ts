import { createHash } from 'node:crypto'
import { isUnavailable } from '../../db/faults'
import type { Deps } from '../../deps'
import type { Content } from '../../http/representation'
import { packed } from '../../http/send-content'
import * as repo from './trainings.repo'

/** So long a list is taken for what is; a seat that went meanwhile is found out by asking for it. In ms. */
const freshFor = 1000
/** What ended before that is no news; whoever was there has it in their record. */
const lastDays = 14

/** The list of trainings, ready to be sent: read once for all who ask in the same second. */
export function openList({ db, now }: Pick<Deps, 'db' | 'now'>) {
  let list: Content | undefined
  let readAt = -Infinity
  let reading: Promise<Content> | undefined

  async function read() {
    const trainings = await repo.listTrainings(db, now().subtract(lastDays, 'day').toISOString())
    const hash = createHash('sha256').update(JSON.stringify(trainings)).digest('hex').slice(0, 16)
    return list?.hash === hash ? list : packed(trainings, hash, { quick: true })
  }

  async function look() {
    const asked = now().valueOf()
    reading ??= read().finally(() => (reading = undefined))
    try {
      list = await reading
    } catch (error) {
      if (!list || !isUnavailable(error)) throw error
    }
    readAt = asked
    return list
  }

  return async () => (list && Math.abs(now().valueOf() - readAt) < freshFor ? list : look())
}
