import type { Dayjs } from 'dayjs'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import { changeCapacity } from '../seats/change-capacity'
import type { Content, TrainingRow } from './trainings.repo'
import * as repo from './seats.repo'

/** Makes the seats of a training those that are wanted. Nobody who has something loses it. */
export async function setSeats(tx: Sql, { id }: TrainingRow, wanted: Content['seats'], now: Dayjs) {
  const held = await repo.holdSeats(tx, id)
  for (const { way, capacity, waitlist } of wanted) {
    const before = held.find((one) => one.way === way)
    if (!before) await repo.addWay(tx, id, { way, capacity, waitlist })
    else if (before.capacity !== capacity || before.waitlist !== waitlist)
      await changeCapacity(tx, { trainingId: id, way, capacity, waitlist }, now)
  }
  for (const gone of held.filter(({ way }) => !wanted.some((one) => one.way === way))) {
    const { enrolled, offered, waiting, lastNo } = gone
    if (lastNo > 0) refuse('below_enrolled', { count: enrolled + offered + waiting }) // its numbers stay given
    await repo.dropWay(tx, id, gone.way)
  }
}
