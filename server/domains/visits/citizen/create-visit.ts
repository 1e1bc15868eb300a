import { visitSettings } from '@/contract/visits/visits.settings'
import type { VisitForm } from '@/contract/visits/visits.schema'
import { bodyHash } from '../../../infra/body-hash'
import { holdCitizen } from '../../people/hold-citizen'
import { withRetry } from '../../../infra/db/faults'
import { isDuplicate, type Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import { dayOf, parseMoment } from '../days'
import { sealVisitor } from '../visit-view'
import { takeQueueNumber } from '../take-queue-number'
import { hasConsent, bookSlot } from '../book-slot'
import { areActiveServices, servesService, callsNumbers, listWindows } from '../windows'
import * as repo from './visits.repo'

export interface Asked<Form> {
  id: string
  citizenId: string
  form: Form
  hash: Buffer
}

type Appointment = Extract<VisitForm, { kind: 'appointment' }>
type Ticket = Extract<VisitForm, { kind: 'ticket' }>

/**
 * Books a slot or takes a number, once: the same again, from whichever process, is the same visit. Another's
 * id, or another wish under one's own, are refused.
 */
export async function createVisit(deps: Deps, { form, ...of }: Omit<Asked<VisitForm>, 'hash'>) {
  const asked = { ...of, form, hash: bodyHash(form) }
  await withRetry(() =>
    deps.db.begin(async (tx) => {
      await holdCitizen(tx, asked.citizenId) // so their own are counted one after the other
      if (await isKnown(tx, asked)) return
      if (form.service && !(await areActiveServices(tx, [form.service]))) refuse('invalid')
      if (form.kind === 'appointment') await book(tx, deps, { ...asked, form })
      else await queueUp(tx, deps, { ...asked, form })
    }),
  ).catch((error: unknown) => {
    if (isDuplicate(error)) refuse('conflict') // somebody else's, or the same slot a second time
    throw error
  })
}

async function isKnown(sql: Sql, { id, citizenId, hash }: Omit<Asked<unknown>, 'form'>) {
  const known = await repo.findAny(sql, id)
  if (!known) return false
  if (known.citizenId !== citizenId || !known.bodyHash.equals(hash)) refuse('conflict')
  return true
}

async function book(
  tx: Sql,
  { vault, now }: Deps,
  { id, citizenId, form, hash }: Asked<Appointment>,
) {
  const at = now()
  if (!(await hasConsent(tx, citizenId))) refuse('profile_needed')
  if (
    (await repo.countToCome(tx, citizenId, at.toISOString())) >=
    visitSettings.maxUpcomingAppointments
  )
    refuse('enough_visits', { count: visitSettings.maxUpcomingAppointments })
  const { visitor, party } = form
  const outcome = await bookSlot(
    tx,
    {
      ...{ id, citizenId, bodyHash: hash, windowId: form.window, service: form.service ?? null },
      startsAt: parseMoment(form.startsAt),
      who: sealVisitor(vault, id, { visitor, ...(party && { party }) }),
    },
    at,
  )
  if (outcome !== 'done') refuse(outcome)
}

async function queueUp(tx: Sql, { now }: Deps, { id, citizenId, form, hash }: Asked<Ticket>) {
  const at = now()
  const { outlet, service = null } = form
  const calling = (await listWindows(tx, outlet)).filter(callsNumbers)
  if (calling.length === 0) refuse('closed')
  if (!calling.some((window) => servesService(window, service))) refuse('invalid')
  const { live, all } = await repo.countTickets(tx, { citizenId, outlet, day: dayOf(at) })
  if (live > 0) refuse('conflict')
  if (all >= visitSettings.maxQueueNumbersPerDay)
    refuse('enough_visits', { count: visitSettings.maxQueueNumbersPerDay })
  if (!(await takeQueueNumber(tx, { id, citizenId, outlet, service, bodyHash: hash }, at)))
    refuse('closed')
}
