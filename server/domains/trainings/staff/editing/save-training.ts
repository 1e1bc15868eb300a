import { isDeepStrictEqual } from 'node:util'
import type { Dayjs } from 'dayjs'
import type { TrainingForm } from '@/contract/trainings/trainings.schema'
import type { Deps } from '../../../../deps'
import { withRetry } from '../../../../infra/db/faults'
import type { Sql } from '../../../../infra/db/open'
import { refuse } from '../../../../infra/http/refusal'
import type { Requester } from '../../../../infra/http/requester'
import { queueMessages } from '../../../messages/queue-messages'
import { asOrganiser } from '../../../people/permission'
import {
  findTraining,
  listActiveCitizens,
  lockTraining,
  reviseCalendar,
  type TrainingRow,
} from '../trainings.repo'
import {
  changesCalendar,
  changesRecord,
  contentOf,
  isConsistent,
  needsNotice,
  type TrainingContent,
} from './training-content'
import * as repo from './training-content.repo'
import { updateSeats } from './update-seats'

/** Creates a draft or updates a training. Idempotent: saving the stored content changes nothing. */
export async function saveTraining(
  deps: Deps,
  requester: Requester,
  id: string,
  form: TrainingForm,
) {
  asOrganiser(requester, form.base)
  const content = contentOf(form)
  if (!isConsistent(content)) refuse('invalid')
  const now = deps.now()
  return withRetry(() =>
    deps.db.begin(async (tx) => {
      await refuseUnknownReferences(tx, id, content)
      const isNew =
        form.version === 0 && (await repo.insertDraft(tx, id, content, now.toISOString()))
      if (!isNew) await update(tx, requester, { id, form, content, now })
      return (await findTraining(tx, id))!
    }),
  )
}

/** A topic or outlet that was retired later does not prevent other changes; it just cannot be chosen anew. */
async function refuseUnknownReferences(tx: Sql, id: string, content: TrainingContent) {
  const unknown = await repo.findUnknownReferences(tx, content)
  const stored = await findTraining(tx, id)
  if (unknown.topic && content.topic !== stored?.topic) refuse('invalid')
  if (unknown.outlet && content.base !== stored?.base) refuse('invalid')
  if (unknown.lecturers) refuse('invalid')
}

interface Update {
  id: string
  form: TrainingForm
  content: TrainingContent
  now: Dayjs
}

async function update(tx: Sql, requester: Requester, { id, form, content, now }: Update) {
  const stored = (await lockTraining(tx, id)) ?? refuse('not_found')
  asOrganiser(requester, stored.base)
  const storedContent = contentOf(stored)
  if (isDeepStrictEqual(storedContent, content)) return
  if (stored.version !== form.version || stored.state === 'called_off') refuse('conflict')
  const isPublic = stored.state !== 'draft'
  const hasEnded = (endsAt: string) => endsAt <= now.toISOString()
  if (isPublic && hasEnded(stored.endsAt)) {
    if (changesRecord(storedContent, content)) refuse('too_late')
  } else if (isPublic && hasEnded(content.parts.at(-1)!.endsAt)) refuse('invalid')
  await repo.updateTraining(tx, id, content)
  await updateSeats(tx, id, content.seats, now)
  if (isPublic && changesCalendar(storedContent, content))
    await reviseCalendar(tx, id, now.toISOString())
  if (isPublic && needsNotice(storedContent, content)) await notify(tx, stored, form.note, now)
}

async function notify(tx: Sql, { id, version }: TrainingRow, note: string | undefined, now: Dayjs) {
  const citizenIds = await listActiveCitizens(tx, id)
  const newMessages = citizenIds.map((citizenId) => ({
    citizenId,
    kind: 'changed' as const,
    dedupe: `changed:${id}:${version + 1}`,
    trainingId: id,
    ...(note && { words: note }),
  }))
  await queueMessages(tx, newMessages, now)
}
