import type { AskForm } from '@/contract/consultations/consultations.schema'
import { answerDays } from '@/contract/consultations/consultations.rules'
import { dueAfterWorkingDays } from '@/contract/shared/due.rules'
import { withRetry } from '../../../infra/db/faults'
import { isDuplicate, type Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import type { Deps } from '../../../deps'
import { checkCitizenText, type CheckState } from '../../people/check-citizen-text'
import { holdCitizen } from '../../people/hold-citizen'
import { recordAsk, refuseOverLimit } from '../ask-limits'
import { insertConsultation } from '../insert-consultation'
import { nextNumber } from '../next-number'
import { responsibleUnitFor, type Routing } from '../routing'
import { textToCheck } from '../text-to-check'
import * as repo from './consultations.repo'

interface AskRequest {
  id: string
  citizenId: string
  form: AskForm
  /** Distinguishes a retry from another request under the same id. */
  hash: Buffer
}

/**
 * Stores a question and routes it to the responsible unit. A retry has no effect, whichever server it
 * reaches; the same id from another citizen or with another form is refused.
 */
export async function ask(deps: Deps, routing: Routing, request: AskRequest) {
  const { db, now } = deps
  const { citizenId, form } = request
  checkForm(form)
  const isRetry = () => isStored(db, request)
  if (await isRetry()) return
  // Before the content check, as WeChat has a quota for it.
  await refuseOverLimit(db, { citizenId, device: form.device }, now()).catch(
    async (refusal: unknown) => {
      // The question that fills the limit may be this very one, sent twice at the same time.
      if (!(await isRetry())) throw refusal
    },
  )
  const contentCheck = await checkCitizenText(deps, citizenId, textToCheck(form))
  await withRetry(() =>
    db.begin((tx) => storeQuestion(tx, deps, routing, { ...request, contentCheck })),
  ).catch((error: unknown) => {
    // Another citizen used the same id at the same moment.
    if (isDuplicate(error)) refuse('conflict')
    throw error
  })
}

type CheckedRequest = AskRequest & { contentCheck: CheckState }

async function storeQuestion(tx: Sql, deps: Deps, routing: Routing, request: CheckedRequest) {
  const { id, citizenId, form, hash, contentCheck } = request
  const { vault, now } = deps
  await holdCitizen(tx, citizenId)
  if (await isStored(tx, request)) return
  await recordAsk(tx, { citizenId, device: form.device }, now())
  const days = answerDays(form.class, now().valueOf())
  const due = dueAfterWorkingDays(now().valueOf(), days)
  const consultation = {
    ...form,
    id,
    citizenId,
    unit: responsibleUnitFor(routing, form),
    number: await nextNumber(tx, now()),
    at: now().toISOString(),
    due: { days, at: new Date(due.at).toISOString(), unsure: due.unsure },
    bodyHash: hash,
    contentCheck,
  }
  await insertConsultation(tx, consultation, vault)
  const { documents = [] } = form
  const target = { id, seq: null, citizenId }
  const attached = await repo.attachPictures(tx, form.pictures, target)
  if (attached < form.pictures.length) refuse('bad_picture')
  const added = await repo.attachDocuments(tx, documents, target, now())
  if (added < documents.length) refuse('bad_pdf')
}

/** What the schema cannot express: fields that depend on one another. */
function checkForm({ kind, topic, application, anonymous, contact }: AskForm) {
  const applies = kind !== 'consultation'
  if (applies !== Boolean(application)) refuse('invalid')
  if (kind === 'mediation' && topic !== 'mediation') refuse('invalid')
  if (anonymous && (contact || applies)) refuse('invalid')
}

async function isStored(sql: Sql, { id, citizenId, hash }: AskRequest) {
  const stored = await repo.findOwner(sql, id)
  if (!stored) return false
  if (stored.citizenId !== citizenId || !stored.bodyHash.equals(hash)) refuse('conflict')
  return true
}
