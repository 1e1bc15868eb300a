import type { NameCorrectionForm } from '@/contract/trainings/staff.schema'
import type { Deps } from '../../../../deps'
import { withRetry } from '../../../../infra/db/faults'
import { refuse } from '../../../../infra/http/refusal'
import type { Requester } from '../../../../infra/http/requester'
import { queueMessages } from '../../../messages/queue-messages'
import { refuseOwnMatter } from '../../../people/permission'
import * as repo from '../../enrollments/name-corrections.repo'
import { organisedTraining } from '../organised-training'
import { readRoster, type RosterRow } from './roster.repo'

/**
 * Corrects the name that an enrollment was made under. The correction is kept with its reason, logged as an
 * access, and told to the holder. Idempotent by `key`.
 */
export const correctEnrollmentName = (
  { db, now }: Pick<Deps, 'db' | 'now'>,
  requester: Requester,
  { id, key }: { id: string; key: string },
  { way, no, name, reason }: NameCorrectionForm,
): Promise<RosterRow> =>
  withRetry(() =>
    db.begin(async (tx) => {
      const { membership: as } = await organisedTraining(tx, requester, id)
      const [staff, at] = [requester.citizen, now()]
      const enrollment = { trainingId: id, way, no }
      const current = (await repo.lockName(tx, enrollment)) ?? refuse('not_found')
      refuseOwnMatter(requester, current.citizenId)
      if (!(await repo.isCorrectionRecorded(tx, id, key))) {
        if (!(await repo.mayHaveName(tx, current))) refuse('conflict')
        const { citizenId, name: fromName } = current
        const moment = at.toISOString()
        const who = { key, citizenId, staffId: staff, at: moment }
        await repo.correctName(tx, { ...enrollment, ...who, fromName, toName: name, reason })
        const dedupe = `name_corrected:${key}`
        const message = { citizenId, kind: 'name_corrected', dedupe, trainingId: id } as const
        await queueMessages(tx, [{ ...message, words: reason }], at)
      }
      const reader = { staff, as, what: 'name_correction' as const, now: at }
      return (await readRoster(tx, id, reader, { way, no }))[0]!
    }),
  )
