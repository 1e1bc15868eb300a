import type { Dayjs } from 'dayjs'
import type { Sql } from '../../infra/db/open'
import type { Deps } from '../../deps'
import type { WeChat } from '../../infra/wechat/wechat'
import type { Job } from '../../infra/jobs/run-jobs'
import * as repo from './push-messages.repo'
import type { Due } from './push-messages.repo'

/** As few as a process that is killed between taking and sending may leave unsent. */
const atOnce = 10
/** How often a message is tried while WeChat is busy: a minute later, then two, four, … */
const most = 6

/**
 * Shows messages in WeChat, where a consent allows it. Each is taken before it is sent and never taken
 * twice: a server that is killed in between leaves it in the inbox only.
 */
export const pushMessages: Job = {
  name: 'push',
  every: 5000,
  async run({ db, now, wechat }) {
    if (!wechat) return void (await repo.giveUpDue(db, now().toISOString()))
    const failures: unknown[] = []
    for (;;) {
      const due = await take(db, wechat, now())
      if (!due) break
      const sending = due.map((one) => send(db, wechat, one, now))
      for (const { status, ...rest } of await Promise.allSettled(sending))
        if (status === 'rejected') failures.push((rest as PromiseRejectedResult).reason)
    }
    if (failures.length > 0) throw failures[0] // settings that are wrong: the log says so
  },
}

/** Those that can be pushed of some that are due; undefined once none is. */
const take = (db: Deps['db'], wechat: WeChat, now: Dayjs) =>
  db.begin(async (tx) => {
    const at = now.toISOString()
    const held = await repo.holdDue(tx, at, atOnce)
    const taken: Due[] = []
    for (const one of held) {
      const use = isPushable(wechat, one, at) && (await hasConsent(tx, one, at))
      await repo.setState(tx, one, use ? 'taken' : 'none')
      if (use) taken.push({ ...one, tries: one.tries + 1 })
    }
    return held.length > 0 ? taken : undefined
  })

/** Uses one up; a message that is tried again has done so. */
const hasConsent = async (tx: Sql, one: Due, at: string) =>
  one.tries > 0 || repo.takeConsent(tx, one, at)

/** Of what is over by itself, once it is over, nobody wants to be told. */
const untilItStarts = [
  'reminder_day',
  'reminder_hour',
  'offer',
  'offer_over',
  'changed',
  'called_off',
]

function isPushable({ templates }: WeChat, { kind, openid, until, startsAt }: Due, at: string) {
  if (!openid || !templates[kind]) return false
  if (until && until <= at) return false
  return !(startsAt && startsAt <= at && untilItStarts.includes(kind))
}

async function send(db: Deps['db'], wechat: WeChat, one: Due, now: Deps['now']) {
  const pushed = await wechat.push(messageOf(one)).catch(async (error: unknown) => {
    await repo.setState(db, one, 'failed')
    throw error
  })
  if (pushed === 'sent') await repo.setState(db, one, 'sent')
  else if (pushed === 'refused') await repo.setState(db, one, 'failed')
  else if (pushed === 'busy') await again(db, one, now())
  // 'unknown' stays taken: it may have arrived
}

const again = (db: Deps['db'], one: Due, now: Dayjs) =>
  one.tries >= most
    ? repo.setState(db, one, 'failed')
    : repo.setDue(db, one, now.add(2 ** (one.tries - 1), 'minute').toISOString())

function pageOf({ kind, trainingId, consultationId }: Due) {
  if (trainingId) return `pages/trainings/enrollment/index?id=${trainingId}`
  if (!consultationId) return 'pages/tabs/me/index'
  const page =
    kind === 'escalated' ? 'pages/consultations-staff/case' : 'pages/consultations/progress'
  return `${page}/index?id=${consultationId}`
}

function messageOf(due: Due) {
  const { openid, kind, title, startsAt, until, place, words, at } = due
  const page = pageOf(due)
  const known = Object.entries({ title, startsAt, until, place, words }).filter(([, fact]) => fact)
  return { openid: openid!, kind, page, facts: { ...Object.fromEntries(known), at } }
}
