import type { Dayjs } from 'dayjs'
import type { TrainingForm } from '@/contract/trainings/trainings.schema'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { asOrganiser } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { queueMessages } from '../../messages/queue-messages'
import {
  changesThePast,
  changesWhatCounts,
  contentOf,
  isSame,
  makesSense,
} from './training-content'
import { setSeats } from './set-seats'
import * as repo from './trainings.repo'

/**
 * Makes a draft, or changes a training. Saving what is stored already changes nothing, so a lost answer may
 * be asked for again.
 */
export async function saveTraining(deps: Deps, who: Requester, id: string, form: TrainingForm) {
  asOrganiser(who, form.base)
  const content = contentOf(form)
  if (!makesSense(content)) refuse('invalid')
  const now = deps.now()
  return withRetry(() =>
    deps.db.begin(async (tx) => {
      await checkNames(tx, id, content)
      const isNew = form.version === 0 && (await repo.addDraft(tx, id, content, now.toISOString()))
      if (!isNew) await change(tx, who, { id, form, content, now })
      return (await repo.findTraining(tx, id))!
    }),
  )
}

async function checkNames(tx: Sql, id: string, content: repo.Content) {
  const unknown = await repo.unknownIn(tx, content)
  const before = await repo.findTraining(tx, id)
  // A topic or a base that is gone meanwhile does not stand in the way of a new room.
  if (unknown.topic && content.topic !== before?.topic) refuse('invalid')
  if (unknown.base && content.base !== before?.base) refuse('invalid')
  if (unknown.lecturers) refuse('invalid')
}

interface Change {
  id: string
  form: TrainingForm
  content: repo.Content
  now: Dayjs
}

async function change(tx: Sql, who: Requester, { id, form, content, now }: Change) {
  const before = (await repo.holdTraining(tx, id)) ?? refuse('not_found')
  asOrganiser(who, before.base)
  const old = contentOf(before)
  if (isSame(old, content)) return
  if (before.version !== form.version || before.state === 'called_off') refuse('conflict')
  const isOut = before.state !== 'draft'
  if (isOut && before.endsAt <= now.toISOString()) {
    if (changesThePast(old, content)) refuse('too_late')
  } else if (isOut && content.parts.at(-1)!.endsAt <= now.toISOString()) refuse('invalid')
  await repo.changeTraining(tx, id, content)
  await setSeats(tx, before, content.seats, now)
  if (isOut && changesWhatCounts(old, content)) await tell(tx, before, form.note, now)
}

async function tell(
  tx: Sql,
  { id, version }: repo.TrainingRow,
  note: string | undefined,
  now: Dayjs,
) {
  const letters = (await repo.whoCounts(tx, id)).map((citizenId) => ({
    citizenId,
    kind: 'changed' as const,
    dedupe: `changed:${id}:${version + 1}`,
    trainingId: id,
    ...(note && { words: note }),
  }))
  await queueMessages(tx, letters, now)
}
