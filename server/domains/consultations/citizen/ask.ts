import type { AskForm } from '@/contract/consultations/consultations.schema'
import { consulting } from '@/contract/consultations/consultations.settings'
import { dueAfter } from '@/contract/shared/due.rules'
import { bodyHash } from '../../../infra/body-hash'
import { holdCitizen } from '../../people/hold-citizen'
import { checkCitizenText } from '../../people/check-citizen-text'
import { insertConsultation } from '../insert-consultation'
import { textToCheck } from '../text-to-check'
import { recordAsk, refuseOverLimit } from '../ask-limits'
import { nextNumber } from '../next-number'
import { responsibleUnitFor, type Routing } from '../routing'
import { withRetry } from '../../../infra/db/faults'
import { isDuplicate, type Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import * as repo from './consultations.repo'

interface Asked {
  id: string
  citizenId: string
  form: AskForm
}

/**
 * Takes a question and gives it to its unit, once: the same again, from whichever process, is the same
 * question. Another's id, or other words under one's own, are refused.
 */
export async function ask(deps: Deps, routing: Routing, asked: Asked) {
  const { db, now } = deps
  checkForm(asked.form)
  const hash = bodyHash(asked.form)
  const known = () => isKnown(db, asked, hash)
  if (await known()) return
  const { id, citizenId, form } = asked
  // WeChat, too, counts what it is asked. What fills the limit may be this very question, sent twice.
  await refuseOverLimit(db, { citizenId, device: form.device }, now()).catch(
    async (no: unknown) => {
      if (!(await known())) throw no
    },
  )
  const check = await checkCitizenText(deps, citizenId, textToCheck(form))
  await withRetry(() =>
    db.begin(async (tx) => {
      await holdCitizen(tx, citizenId)
      if (await isKnown(tx, asked, hash)) return
      await recordAsk(tx, { citizenId, device: form.device }, now())
      const days = consulting.dueDays[form.class]
      const due = dueAfter(now().valueOf(), days)
      const unit = responsibleUnitFor(routing, form)
      const number = await nextNumber(tx, now())
      const at = now().toISOString()
      const dueAt = new Date(due.at).toISOString()
      await insertConsultation(
        tx,
        {
          ...{ ...form, id, citizenId, number, unit, at, bodyHash: hash, contentCheck: check },
          due: { days, at: dueAt, unsure: due.unsure },
        },
        deps.vault,
      )
      const attached = await repo.attachPictures(tx, form.pictures, { id, seq: null, citizenId })
      if (attached < form.pictures.length) refuse('bad_picture')
    }),
  ).catch((error: unknown) => {
    if (isDuplicate(error)) refuse('conflict') // somebody else's, made in the same moment
    throw error
  })
}

/** What the shape alone does not say. */
function checkForm({ kind, topic, application, anonymous, contact, text }: AskForm) {
  const applies = kind !== 'consultation'
  if (applies !== Boolean(application)) refuse('invalid')
  if (kind === 'mediation' && topic !== 'mediation') refuse('invalid')
  if (anonymous && (contact || applies)) refuse('invalid')
  if (!text.trim()) refuse('invalid')
}

async function isKnown(sql: Sql, { id, citizenId }: Asked, hash: Buffer) {
  const known = await repo.findOwner(sql, id)
  if (!known) return false
  if (known.citizenId !== citizenId || !known.bodyHash.equals(hash)) refuse('conflict')
  return true
}
