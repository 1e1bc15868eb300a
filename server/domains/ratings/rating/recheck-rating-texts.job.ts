import { checkPublicText } from '../../../infra/content-check'
import type { Deps } from '../../../deps'
import type { CheckState } from './ratings.repo'
import type { Job } from '../../../infra/jobs/run-jobs'

/** Rows locked at a time, for at most WeChat's timeout of two seconds. */
const maxBatch = 10

/** Batches in a row without any answer after which WeChat counts as unavailable. */
const maxVainBatches = 3

/** Cursor of the batches, newest first. */
interface Cursor {
  changedAt: string
  vainBatches: number
}

interface Due {
  changedAt: string
  id: string
  text: string
  openid: string | null
}

/**
 * Repeats checks that WeChat could not answer when the rating was given. Until it passes, only the
 * rated outlet reads the text; after a day without an answer it stays non-public.
 */
export const recheckRatingTexts: Job = {
  name: 'check ratings',
  every: 60_000,
  async run(deps) {
    if (!deps.wechat) return
    let from: Cursor | undefined = { changedAt: 'infinity', vainBatches: 0 }
    while (from && from.vainBatches < maxVainBatches) from = await checkBatch(deps, from)
    const before = deps.now().subtract(1, 'day').toISOString()
    await deps.db`
      update ratings set check_state = 'off' where check_state = 'due' and changed_at <= ${before}`
  },
}

/** Checks one batch; undefined once none are left. */
const checkBatch = ({ db, wechat }: Deps, from: Cursor): Promise<Cursor | undefined> =>
  db.begin(async (tx) => {
    const due = await tx<Due[]>`
      select r.id, r.text, r.changed_at, c.openid
        from ratings r
        join services_done d on d.id = r.service_id
        left join citizens c on c.id = d.citizen_id
       where r.check_state = 'due' and r.text is not null and r.changed_at < ${from.changedAt}
       order by r.changed_at desc limit ${maxBatch}
         for update of r skip locked`
    const last = due.at(-1)
    if (!last) return undefined
    const checks: CheckState[] = await Promise.all(
      due.map(({ text, openid }) => checkPublicText({ wechat, openid, text })),
    )
    for (const [n, check] of checks.entries())
      if (check !== 'due')
        await tx`update ratings set check_state = ${check} where id = ${due[n]!.id}`
    const checked = checks.some((check) => check !== 'due')
    return { changedAt: last.changedAt, vainBatches: checked ? 0 : from.vainBatches + 1 }
  })
