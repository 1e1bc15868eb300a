import type { QueueAct, QueueToday, StaffWindow, WindowCode } from '@/contract/reception.schema'
import { uuidV7 } from '@/contract/uuid.rules'
import type { Visit, VisitForm, Visiting } from '@/contract/visits.schema'
import { samplePeople } from '../../server/samples/people'

export type Who = keyof typeof samplePeople

async function ask<T>(method: string, path: string, token?: string, body?: object): Promise<T> {
  const answer = await fetch(`${process.env.TEST_SERVER}/api/${path}`, {
    method,
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  const said = (await answer.json()) as T
  if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(said)}`)
  return said
}

export const tokenOf = async (who: Who) =>
  (await ask<{ token: string }>('POST', 'session', undefined, { person: samplePeople[who].id }))
    .token

const newId = () => uuidV7(Date.now())
type Without<A> = A extends unknown ? Omit<A, 'key'> : never

/**
 * A window of an outlet on the server of this run, as its staff has it: it takes appointments, one in each
 * time, and calls numbers. A test takes an outlet of its own, so that none stands in another's queue.
 */
export async function windowOfToday(outlet: string) {
  const staff = await tokenOf('supervisor')
  const { id } = await ask<StaffWindow>('PUT', `staff/windows/${newId()}`, staff, {
    ...{
      outlet,
      name: '1 号窗口',
      services: ['SV008', 'SV014'],
      books: true,
      queues: true,
      open: true,
    },
    ...{ hours: [[540, 690]], slotMinutes: 30, capacity: 1, version: 0 },
  })
  const work = (act: Without<QueueAct>) =>
    ask<QueueToday>('POST', `staff/outlets/${outlet}/queue/acts`, staff, { key: newId(), ...act })
  await work({ do: 'open' })
  const look = () => ask<Visiting>('GET', `visiting/${outlet}`)
  const make = async (who: Who, form: VisitForm) =>
    ask<Visit>('PUT', `visits/${newId()}`, await tokenOf(who), form)
  return {
    outlet,
    window: id,
    work,
    look,
    make,
    /** What hangs there today. */
    code: async () => (await ask<WindowCode>('GET', `staff/windows/${id}/code`, staff)).code,
    /** The nth time from now on. */
    slot: async (nth: number) => (await look()).slots[nth]!,
    takeNumber: (who: Who) => make(who, { kind: 'ticket', outlet, service: 'SV008' }),
    book: async (who: Who, nth: number) => {
      const { startsAt, window } = (await look()).slots[nth]!
      const about = { window, startsAt, service: 'SV008', visitor: '示例学员' }
      return make(who, { kind: 'appointment', ...about })
    },
  }
}
