import type { Dayjs } from 'dayjs'
import { isReminder, pageOfMessage } from '@/contract/messages/messages.rules'
import type { Sql } from '../../infra/db/open'
import type { Deps } from '../../deps'
import type { WeChat } from '../../infra/wechat/wechat'
import { forEachBatch } from '../../infra/jobs/for-each-batch'
import { throwFailures } from '../../infra/jobs/for-each-item'
import type { Job } from '../../infra/jobs/run-jobs'
import * as repo from './push-messages.repo'
import type { DueMessage } from './push-messages.repo'
import { isTimely, pushMoment } from './push-timing.rules'

/** Small, because a process killed between taking and sending leaves its batch unsent. */
const maxBatch = 10
/** Attempts while WeChat is busy: after one minute, then two, four, … */
const maxTries = 6

/**
 * Pushes messages through WeChat where a consent allows it. Each message is taken before it is sent and
 * never taken twice: if the process is killed in between, the message is shown in the app only.
 */
export const pushMessages: Job = {
  name: 'push',
  every: 5000,
  async run({ db, now, wechat }) {
    if (!wechat) return void (await repo.giveUpDue(db, now().toISOString()))
    const failures: unknown[] = []
    await forEachBatch(db, {
      maxBatch,
      take: (tx, limit) => repo.lockDue(tx, now().toISOString(), limit),
      handle: (tx, batch) => takePushable(tx, wechat, batch, now()),
      async afterCommit(taken) {
        const results = await Promise.allSettled(taken.map((due) => send(db, wechat, due, now)))
        for (const result of results) if (result.status === 'rejected') failures.push(result.reason)
      },
    })
    throwFailures(failures) // wrong settings
  },
}

/** Takes the messages of a batch that are to be sent now. Those that would arrive at night wait. */
async function takePushable(tx: Sql, wechat: WeChat, batch: DueMessage[], now: Dayjs) {
  const at = now.toISOString()
  const taken: DueMessage[] = []
  for (const due of batch) {
    const moment = pushMoment(due.kind, now.valueOf())
    if (moment > now.valueOf()) {
      await repo.reschedule(tx, due, new Date(moment).toISOString())
      continue
    }
    const use = isPushable(wechat, due, now) && (await hasConsent(tx, due, at))
    await repo.setState(tx, due, use ? 'taken' : 'none')
    if (use) taken.push({ ...due, tries: due.tries + 1 })
  }
  return taken
}

/** Uses up a consent, unless an earlier attempt at this message has done so. */
const hasConsent = async (tx: Sql, due: DueMessage, at: string) =>
  due.tries > 0 || repo.takeConsent(tx, due, at)

const isPushable = ({ templates }: WeChat, due: DueMessage, now: Dayjs) =>
  Boolean(due.openid && templates[due.kind]) && isTimely(due.kind, due, now.valueOf())

async function send(db: Deps['db'], wechat: WeChat, due: DueMessage, now: Deps['now']) {
  const outcome = await wechat.push(messageOf(due)).catch(async (error: unknown) => {
    await repo.setState(db, due, 'failed')
    throw error
  })
  if (outcome === 'sent') await repo.setState(db, due, 'sent')
  else if (outcome === 'refused') await repo.setState(db, due, 'failed')
  else if (outcome === 'busy') await retryLater(db, due, now())
  // 'unknown' stays taken, because it may have arrived
}

const retryLater = (db: Deps['db'], due: DueMessage, now: Dayjs) =>
  due.tries >= maxTries
    ? repo.setState(db, due, 'failed')
    : repo.reschedule(db, due, now.add(2 ** (due.tries - 1), 'minute').toISOString())

/** The path that a tap on the push opens, with its query. */
function pathOf(due: DueMessage) {
  const { kind, trainingId, consultationId, visitId, serviceDoneId, rectificationId, staff } = due
  const ids = {
    training: trainingId,
    consultation: consultationId,
    visit: visitId,
    serviceDone: serviceDoneId,
    rectification: rectificationId,
    factReport: due.factReportId,
    outlet: due.outlet,
  }
  const link = pageOfMessage({ kind, ids, staff }) ?? { page: 'tabs/me', params: {} }
  const query = new URLSearchParams(link.params).toString()
  return `pages/${link.page}/index${query && `?${query}`}`
}

function messageOf(due: DueMessage) {
  const { openid, kind, title, until, place, words, at } = due
  const startsAt = isReminder(kind) ? (until ?? due.startsAt) : due.startsAt
  const facts = Object.entries({ title, startsAt, until, place, words }).filter(([, fact]) => fact)
  return {
    openid: openid!,
    kind,
    page: pathOf(due),
    facts: { ...Object.fromEntries(facts), at },
  }
}
