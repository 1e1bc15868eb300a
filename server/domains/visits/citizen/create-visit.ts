import type { Dayjs } from 'dayjs'
import { settingAt } from '@/contract/facts/public-settings.rules'
import { visitSettings } from '@/contract/visits/visits.settings'
import { offersService } from '@/contract/visits/slots.rules'
import type { VisitForm } from '@/contract/visits/visits.schema'
import { holdCitizen } from '../../people/hold-citizen'
import { withRetry } from '../../../infra/db/faults'
import { isDuplicate, type Sql } from '../../../infra/db/open'
import { lastDay } from '../../../infra/db/time-span'
import type { Deps } from '../../../deps'
import { refuseOverlap, type FindEngagements } from '../../../infra/engagements'
import { refuse } from '../../../infra/http/refusal'
import { dayOf, parseMoment } from '../days'
import { sealVisitor } from '../visit-view'
import { takeQueueNumber } from '../take-queue-number'
import { hasConsent, bookSlot } from '../book-slot'
import { callsNumbers } from '../windows'
import { areActiveServices, listWindows } from '../windows.repo'
import * as repo from './visits.repo'

export interface VisitRequest<Form> {
  id: string
  citizenId: string
  form: Form
  /** Distinguishes a retry from another request under the same id. */
  hash: Buffer
}

/** What a booking needs besides the server's dependencies. */
export type BookingDeps = Deps & { findEngagements: FindEngagements }

type AppointmentForm = Extract<VisitForm, { kind: 'appointment' }>
type QueueNumberForm = Extract<VisitForm, { kind: 'ticket' }>

/**
 * Books a slot or takes a queue number. A retry has no effect; an id used for another request, or by another
 * citizen, is refused.
 */
export async function createVisit(deps: BookingDeps, request: VisitRequest<VisitForm>) {
  const { form } = request
  await withRetry(() =>
    deps.db.begin(async (tx) => {
      await holdCitizen(tx, request.citizenId) // serialises the checks of the citizen's limits
      if (await isRetry(tx, request)) return
      await refuseOverDailyLimit(tx, request.citizenId, deps.now())
      if (form.service && !(await areActiveServices(tx, [form.service]))) refuse('invalid')
      if (form.kind === 'appointment') await book(tx, deps, { ...request, form })
      else await joinQueue(tx, deps, { ...request, form })
    }),
  ).catch((error: unknown) => {
    if (isDuplicate(error)) refuse('conflict') // id of another citizen, or the same slot twice
    throw error
  })
}

/** The caller holds the lock on the citizen. */
async function refuseOverDailyLimit(tx: Sql, citizenId: string, now: Dayjs) {
  const count = visitSettings.maxVisitsPerDay
  if ((await repo.countVisitsWithin(tx, citizenId, lastDay(now))) >= count)
    refuse('enough_today', { count })
}

/** The answer to a question about the request is no other request. */
export function withoutAnswer(form: VisitForm) {
  if (form.kind === 'ticket') return form
  const { despiteOverlap: _, ...rest } = form
  return rest
}

async function isRetry(sql: Sql, { id, citizenId, hash }: Omit<VisitRequest<unknown>, 'form'>) {
  const existing = await repo.findOwner(sql, id)
  if (!existing) return false
  if (existing.citizenId !== citizenId || !existing.bodyHash.equals(hash)) refuse('conflict')
  return true
}

async function book(
  tx: Sql,
  { vault, now, findEngagements }: BookingDeps,
  { id, citizenId, form, hash }: VisitRequest<AppointmentForm>,
) {
  const at = now()
  if (!(await hasConsent(tx, citizenId))) refuse('profile_needed')
  const count = settingAt('upcomingAppointments', at.valueOf())
  if ((await repo.countUpcoming(tx, citizenId, at.toISOString())) >= count)
    refuse('enough_visits', { count })
  const { visitor, party, despiteOverlap } = form
  const outcome = await bookSlot(
    tx,
    {
      id,
      citizenId,
      bodyHash: hash,
      windowId: form.window,
      service: form.service ?? null,
      startsAt: parseMoment(form.startsAt),
      who: sealVisitor(vault, id, { visitor, ...(party && { party }) }),
    },
    at,
  )
  if (typeof outcome === 'string') refuse(outcome)
  if (despiteOverlap === false)
    await refuseOverlap(tx, findEngagements, { citizenId, id, spans: [outcome] })
}

async function joinQueue(tx: Sql, { now }: Deps, request: VisitRequest<QueueNumberForm>) {
  const { id, citizenId, form, hash } = request
  const { outlet: outletId, service = null } = form
  const at = now()
  const calling = (await listWindows(tx, outletId)).filter(callsNumbers)
  if (calling.length === 0) refuse('closed')
  if (!calling.some((window) => offersService(window, service))) refuse('invalid')
  const taken = await repo.countQueueNumbers(tx, { citizenId, outletId, day: dayOf(at) })
  if (taken.live > 0) refuse('conflict')
  const count = visitSettings.maxQueueNumbersPerDay
  if (taken.all >= count) refuse('enough_visits', { count })
  if (!(await takeQueueNumber(tx, { id, citizenId, outletId, service, bodyHash: hash }, at)))
    refuse('closed')
}
