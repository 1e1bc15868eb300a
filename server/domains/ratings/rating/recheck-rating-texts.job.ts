import { checkPublicText } from '../../../infra/content-check'
import type { Deps } from '../../../deps'
import type { CheckState } from './ratings.repo'
import type { Job } from '../../../infra/jobs/run-jobs'

/** So many are held, for at most the two seconds that WeChat is given. */
const atOnce = 10

/** Looks in a row at which nothing could be checked: then it is away. */
const enough = 3

/** Where the last look ended: the newest come first. */
interface From {
  changedAt: string
  inVain: number
}

interface Due {
  changedAt: string
  id: string
  text: string
  openid: string | null
}

/**
 * Asks WeChat again about words it could not be asked about when a rating was given. Until it has said yes,
 * nobody but the unit reads them; of whom it can say nothing any more, nobody ever does.
 */
export const checkRatings: Job = {
  name: 'check ratings',
  every: 60_000,
  async run(deps) {
    if (!deps.wechat) return
    let from: From | undefined = { changedAt: 'infinity', inVain: 0 }
    while (from && from.inVain < enough) from = await checkSome(deps, from)
    const before = deps.now().subtract(1, 'day').toISOString()
    await deps.db`
      update ratings set check_state = 'off' where check_state = 'due' and changed_at <= ${before}`
  },
}

/** Some of them; undefined once there are no more. */
const checkSome = ({ db, wechat }: Deps, from: From): Promise<From | undefined> =>
  db.begin(async (tx) => {
    const due = await tx<Due[]>`
      select r.id, r.text, r.changed_at, c.openid
        from ratings r
        join services_done d on d.id = r.service_id
        left join citizens c on c.id = d.citizen_id
       where r.check_state = 'due' and r.text is not null and r.changed_at < ${from.changedAt}
       order by r.changed_at desc limit ${atOnce}
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
    return { changedAt: last.changedAt, inVain: checked ? 0 : from.inVain + 1 }
  })
