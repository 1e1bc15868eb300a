import type { Dayjs } from 'dayjs'
import { isDueToConfirm, verificationExpiresOn } from '@/contract/facts/outlet-edits.rules'
import { outletEdits } from '@/contract/facts/outlet-edits.settings'
import { clockAt } from '@/contract/facts/working-days.rules'
import { isLikelyWorkingDay } from '@/contract/shared/due.rules'
import type { Sql } from '../../../infra/db/open'
import type { Job } from '../../../infra/jobs/run-jobs'
import { queueMessages } from '../../messages/queue-messages'
import * as repo from '../editing/confirming/confirmations.repo'
import { lockPublishing } from '../publishing/publications.repo'

/** On working days between these minutes: it is a task for the counter. */
const askedBetween = [9 * 60, 17 * 60] as const

/**
 * Asks the staff of an outlet, some weeks before what they stated fades, whether it still holds: once, and again half
 * a year later. An outlet without staff is not asked; whoever joins later is.
 */
export const askOutlets: Job = {
  name: 'confirmations of outlets',
  every: 600_000,
  async run({ db, now }) {
    const moment = now()
    const { day, minute } = clockAt(moment.valueOf())
    const [from, until] = askedBetween
    if (!isLikelyWorkingDay(day) || minute < from || minute >= until) return
    if ((await findDue(db, moment)).length === 0) return
    await db.begin(async (tx) => {
      await lockPublishing(tx) // so that servers do not ask twice, and nothing is confirmed meanwhile
      await ask(tx, await findDue(tx, moment), moment)
    })
  },
}

interface Due {
  outlet: string
  staff: string[]
  edits: string[]
  /** The moment from which the first of them is to be verified again. */
  until: string
}

/** What is to be asked of outlets that have staff. */
async function findDue(sql: Sql, now: Dayjs): Promise<Due[]> {
  const edits = new Map<string, { id: string; until: string }[]>()
  for (const { outlet, ...edit } of await findUnasked(sql, now))
    edits.set(outlet, [...(edits.get(outlet) ?? []), edit])
  const staff = await repo.listOutletStaff(sql, [...edits.keys()])
  return [...edits].flatMap(([outlet, due]) => {
    const people = staff
      .filter((member) => member.outlet === outlet)
      .map(({ citizenId }) => citizenId)
    if (people.length === 0) return []
    const [until] = due.map((edit) => edit.until).sort()
    return [{ outlet, staff: people, edits: due.map(({ id }) => id), until: until! }]
  })
}

async function findUnasked(sql: Sql, now: Dayjs) {
  const { day: today } = clockAt(now.valueOf())
  const requested = await repo.listLastRequests(sql)
  const halfAYearAgo = now.subtract(outletEdits.verifiedForMonths, 'month').toISOString()
  return (await repo.listSettledEdits(sql)).flatMap(({ id, outlet, field, confirmedAt }) => {
    const confirmed = clockAt(Date.parse(confirmedAt)).day
    const last = requested.get(id) ?? ''
    const isAsked = last > confirmedAt && last > halfAYearAgo
    if (isAsked || !isDueToConfirm(field, confirmed, today)) return []
    const until = new Date(`${verificationExpiresOn(confirmed)}T00:00:00+08:00`).toISOString()
    return [{ id, outlet, until }]
  })
}

async function ask(tx: Sql, due: Due[], now: Dayjs) {
  if (due.length === 0) return
  const at = now.toISOString()
  const messages = due.flatMap(({ outlet, staff, until }) =>
    staff.map((citizenId) => ({
      citizenId,
      kind: 'confirm_outlet' as const,
      outlet,
      until,
      dedupe: `confirm:${outlet}:${at}`,
    })),
  )
  await queueMessages(tx, messages, now)
  await repo.insertRequests(
    tx,
    due.flatMap(({ edits }) => edits),
    at,
  )
}
