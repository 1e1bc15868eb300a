import { syncSlots } from '../generate-slots'
import { tellOfNewHours } from '../outside-hours'
import { lockWindow } from '../windows.repo'
import { forEachInTransaction } from '../../../infra/jobs/for-each-item'
import type { Job } from '../../../infra/jobs/run-jobs'

/** Keeps slots available for the days ahead. One transaction per window. */
export const generateSlotsAhead: Job = {
  name: 'slots',
  every: 60 * 60_000,
  async run({ db, now }) {
    const ids = await db<{ id: string }[]>`select id from windows where open and books order by id`
    await forEachInTransaction(db, ids, async (tx, { id }) => {
      const window = await lockWindow(tx, id)
      if (!window) return
      await syncSlots(tx, window, now())
      await tellOfNewHours(tx, window, now()) // of a calendar that was imported since
    })
  },
}
