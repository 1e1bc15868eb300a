import { checkPublicText } from '../../../infra/content-check'
import type { Db, Sql } from '../../../infra/db/open'
import { forEachItem } from '../../../infra/jobs/for-each-item'
import { recheckDue } from '../../../infra/jobs/recheck-due'
import type { WeChat } from '../../../infra/wechat/wechat'
import type { CheckState } from './rating-columns'
import type { Job } from '../../../infra/jobs/run-jobs'

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
  async run({ db, wechat, now }) {
    if (!wechat) return
    const giveUpBefore = now().subtract(1, 'day').toISOString()
    await forEachItem([() => recheck(db, wechat), () => giveUpChecks(db, giveUpBefore)], (step) =>
      step(),
    )
  },
}

const recheck = (db: Db, wechat: WeChat) =>
  recheckDue(db, {
    lock: lockDue,
    check: ({ text, openid }) => checkPublicText({ wechat, openid, text }),
    save: (tx, { id }, check: CheckState) =>
      tx`update ratings set check_state = ${check} where id = ${id}`,
  })

const lockDue = (tx: Sql, limit: number, last?: Due) => tx<Due[]>`
  select r.id, r.text, r.changed_at, c.openid
    from ratings r
    join services_done d on d.id = r.service_id
    left join citizens c on c.id = d.citizen_id
   where r.check_state = 'due' and r.text is not null
     and r.changed_at < ${last?.changedAt ?? 'infinity'}
   order by r.changed_at desc limit ${limit}
     for update of r skip locked`

const giveUpChecks = (db: Db, before: string) => db`
  update ratings set check_state = 'off' where check_state = 'due' and changed_at <= ${before}`
