import type { LawConfirmationForm, StaffLaw } from '@/contract/facts/law-confirmations.schema'
import type { Deps } from '../../../deps'
import type { Sql } from '../../../infra/db/open'
import { newId } from '../../../infra/db/uuid'
import { refuse } from '../../../infra/http/refusal'
import { loadLiveFacts } from '../facts.repo'
import type { Publish } from '../editing/publish'
import type { Facts } from '../records/facts'
import { confirmedLaws, nameRecorded, recordsOf, type ConfirmedLaws } from './confirmed-laws'
import * as repo from './law-confirmations.repo'

interface Confirming {
  law: string
  form: LawConfirmationForm
  byStaff: string
}

/** A supervisor compared what is recorded with the official text, or takes that back. A retry changes nothing. */
export async function confirmLaw(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  publish: Publish['now'],
  { law, form, byStaff }: Confirming,
): Promise<StaffLaw[]> {
  const at = now().toISOString()
  await publish(db, at, async (tx) => {
    const { facts, confirmed } = await load(tx)
    if (!facts.law.has(law)) refuse('not_found')
    const recorded = nameRecorded(facts, law)
    if (isSo(form, confirmed.get(law)?.official)) return
    if (form.do === 'confirm' && form.recorded !== recorded) refuse('conflict')
    await repo.insertLawConfirmation(tx, {
      id: newId(now()),
      law,
      recorded,
      official: form.do === 'confirm' ? form.official : null,
      reason: form.do === 'withdraw' ? form.reason : null,
      byStaff,
      at,
    })
  })
  return listLaws(db, byStaff)
}

const isSo = (form: LawConfirmationForm, official: string | undefined) =>
  form.do === 'confirm' ? official === form.official : official === undefined

/** The laws, those of the latest day first. */
export async function listLaws(sql: Sql, staff: string): Promise<StaffLaw[]> {
  const { facts, confirmed } = await load(sql)
  return [...facts.law.keys()]
    .map((id) => toStaffLaw(facts, id, { confirmed, staff }))
    .sort((a, b) => (a.from > b.from ? -1 : 1))
}

async function load(sql: Sql) {
  const facts = await loadLiveFacts(sql)
  return { facts, confirmed: confirmedLaws(facts, await repo.listLawConfirmations(sql)) }
}

function toStaffLaw(
  facts: Facts,
  id: string,
  { confirmed, staff }: { confirmed: ConfirmedLaws; staff: string },
): StaffLaw {
  const { name, from, text, official } = facts.law.get(id)!
  const { changes, pages } = recordsOf(facts, id)
  const holding = confirmed.get(id)
  return {
    id,
    name,
    from,
    text,
    changes: changes.length,
    pages: pages.length,
    recorded: nameRecorded(facts, id),
    ...(official && { official }),
    ...(holding && {
      confirmed: {
        day: holding.day,
        official: holding.official,
        mine: holding.byStaff === staff,
      },
    }),
  }
}
