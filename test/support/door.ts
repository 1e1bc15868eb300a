import type { Roster } from '@/contract/trainings/staff.schema'
import { ticketCode } from '@/contract/trainings/admission-tickets.rules'
import { attendance } from '@/features/trainings/organising/door/attendance.model'
import { useDoor } from '@/features/trainings/organising/door/door.store'
import { useRosters } from '@/features/trainings/organising/roster/rosters.store'
import { useCheckIns } from '@/features/trainings/organising/door/check-ins.store'
import { publishTraining, enroll } from './organising'
import type { Person } from './people'
import { phone } from './phone'
import { startReferenceServer } from './reference-server'
import { signInAs } from './staffed-phone'

const before = '2026-12-02T14:20:00+08:00'
/** Half an hour before it begins. */
export const startsAt = '2026-12-12T13:30:00+08:00'

/** An organiser at the door of a training, with a phone that has the server's clock. */
export async function doorSetup() {
  const server = await startReferenceServer()
  const organiser: Person = await server.person({ name: '组织者', as: [['organiser', 'OL101']] })
  let clock: jest.SpyInstance
  let id = ''

  const seat = async (name: string) => enroll(server, id, await server.person({ name }))
  function roster(): Roster {
    const found = useRosters.getState().rosters[id]
    if (found?.kind !== 'ready') throw new Error('no roster')
    return found.value
  }
  const codeWith = (secret: string, no: number, training = id) =>
    ticketCode({ training, way: 'onsite', no, secret }, server.now().valueOf())

  return {
    server,
    organiser,
    id: () => id,
    door: () => ({ training: id, part: 0 }),
    seat,
    roster,
    codeWith,
    /** Resets the phone and creates a training with nine seats. */
    async renew() {
      phone.reset()
      server.setNow(before)
      const seats = [{ way: 'onsite' as const, capacity: 9, waitlist: 9 }]
      id = await publishTraining(server, organiser, { seats })
      clock = jest.spyOn(Date, 'now').mockImplementation(() => server.now().valueOf())
      useDoor.setState(useDoor.getInitialState())
      useRosters.setState(useRosters.getInitialState())
      useCheckIns.setState(useCheckIns.getInitialState())
      signInAs(organiser)
      server.connect()
    },
    leave: () => clock.mockRestore(),
    /** Two people with seats, and the door half an hour before it begins. */
    async open() {
      const [first, second] = [await seat('王小明'), await seat('李娜')]
      server.setNow(startsAt)
      useCheckIns.getState().setOperator(organiser.id)
      await useRosters.getState().load(id)
      return { first, second }
    },
    later: (seconds: number) =>
      server.setNow(new Date(server.now().valueOf() + seconds * 1000).toISOString()),
    codeOf: (no: number, training = id) =>
      codeWith(roster().entries.find((entry) => entry.no === no)!.secret!, no, training),
    /** Stored check-ins: the number, and whether it was undone. */
    async stored() {
      const rows = await server.db`
        select no, undone_at from check_ins where training_id = ${id} order by at, no`
      return rows.map(({ no, undoneAt }) => [no as number, undoneAt !== null])
    },
    count: () => attendance(roster().entries, useCheckIns.getState().pending, 0),
  }
}
