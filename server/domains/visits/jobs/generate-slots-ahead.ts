import { withRetry } from '../../../infra/db/faults'
import type { WindowRow } from '../rows'
import { addMissingSlots } from '../generate-slots'
import type { Job } from '../../../infra/jobs/run-jobs'

/** Each day another one can be booked. Window by window: what is there already is not made again. */
export const generateSlotsAhead: Job = {
  name: 'slots',
  every: 60 * 60_000,
  async run({ db, now }) {
    const ids = await db<{ id: string }[]>`select id from windows where open and books order by id`
    for (const { id } of ids)
      await withRetry(() =>
        db.begin(async (tx) => {
          const [window] = await tx<WindowRow[]>`
            select * from windows where id = ${id} for no key update`
          if (window) await addMissingSlots(tx, window, now())
        }),
      )
  },
}
