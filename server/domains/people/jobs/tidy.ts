import { deleteOldAsks } from '../../consultations/ask-limits'
import { removeAlone } from '../../pictures/attached-pictures'
import { forgetDevices } from '../../ratings/rating/ratings.repo'
import { deleteOldActions } from '../../visits/recorded-actions.repo'
import type { Job } from '../../../infra/jobs/run-jobs'

/** Forgets what serves nobody any more: kept no longer than it is needed. */
export const tidy: Job = {
  name: 'tidy',
  every: 60 * 60_000,
  async run(deps) {
    const { db, now } = deps
    const at = now()
    await db`delete from sessions where until <= ${at.toISOString()}`
    await db`delete from invitation_tries where at <= ${at.subtract(1, 'hour').toISOString()}`
    await deleteOldAsks(db, at)
    await forgetDevices(db, at.subtract(1, 'day').toISOString())
    await db`
      delete from invitations
       where used_at is null and until <= ${at.subtract(30, 'day').toISOString()}`
    await deleteOldActions(db, at)
    await removeAlone(deps)
  },
}
