import type {
  QueueAction,
  QueueToday,
  StaffWindow,
  WindowCode,
} from '@/contract/visits/staff.schema'
import type { WithoutKey } from '@/contract/shared/without-key.types'
import { consentVersion } from '@/contract/people/profile.rules'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import type { ServiceDone } from '@/contract/ratings/ratings.schema'
import type { Visit, VisitForm, OutletAvailability } from '@/contract/visits/visits.schema'
import { samplePeople } from '../../server/samples/people'

export type SamplePerson = keyof typeof samplePeople

async function request<T>(method: string, path: string, token?: string, body?: object): Promise<T> {
  const answer = await fetch(`${process.env.TEST_SERVER}/api/${path}`, {
    method,
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  const json = (await answer.json()) as T
  if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(json)}`)
  return json
}

export const tokenOf = async (who: SamplePerson) =>
  (await request<{ token: string }>('POST', 'session', undefined, { person: samplePeople[who].id }))
    .token

/** Signs in somebody who was not known before. */
export const tokenOfNewcomer = async (name: string) =>
  (await request<{ token: string }>('POST', 'session', undefined, { newPerson: name })).token

/** Signs in somebody new who has given a name and a number. */
export async function tokenOfVisitor(name: string) {
  const token = await tokenOfNewcomer(name)
  await request('PUT', 'me/profile', token, { name, phone: '13800000042', consent: consentVersion })
  return token
}

const newId = () => uuidV7(Date.now())

/** Invites a new staff member of the outlet, and returns their token. */
async function clerkOf(institution: string) {
  const token = await tokenOfNewcomer('示例窗口')
  const invitation = { id: newId(), role: 'outlet_staff', institution }
  const chief = await tokenOf('supervisor')
  const { code } = await request<{ code: string }>('POST', 'staff/invitations', chief, invitation)
  await request('POST', 'me/memberships', token, { code })
  return token
}

const usual = {
  name: '1 号窗口',
  services: ['SV008', 'SV014'],
  books: true,
  queues: true,
  open: true,
  hours: [[540, 690]],
  slotMinutes: 30,
  capacity: 1,
  version: 0,
}

/** The outlet reports a rectification as done. */
async function putRight(outlet: string, rectification: string) {
  const act = { do: 'fix', key: newId(), outcome: 'at_once', text: '清单已贴出。' }
  await request('POST', `staff/rectifications/${rectification}/acts`, await clerkOf(outlet), act)
}

/** Rates a service badly and reports it as rectified. Returns the rectification's id. */
async function repair(outlet: string, who: SamplePerson, service: string) {
  const form = {
    version: 0,
    key: newId(),
    level: 2,
    scores: {},
    tags: ['many_trips'],
    tagsVersion: 1,
    text: '来了两次，没人说要盖章。',
    pictures: [],
    device: newId(),
    atOnce: true, // else it reaches the outlet at the next 9:00
  }
  const path = `services-done/${service}/rating`
  const { rating } = await request<ServiceDone>('PUT', path, await tokenOf(who), form)
  const rectification = rating!.rectification!
  await putRight(outlet, rectification)
  return rectification
}

/**
 * Opens a window of an outlet on the server of this run. It takes one appointment per slot and calls queue
 * numbers. Each test uses its own outlet, so that the queues do not mix.
 */
export async function windowOfToday(outlet: string) {
  const staff = await tokenOf('supervisor')
  const path = `staff/windows/${newId()}`
  const { id } = await request<StaffWindow>('PUT', path, staff, { outlet, ...usual })
  const work = (act: WithoutKey<QueueAction>) =>
    request<QueueToday>('POST', `staff/outlets/${outlet}/queue/acts`, staff, {
      key: newId(),
      ...act,
    })
  await work({ do: 'open' })
  const look = () => request<OutletAvailability>('GET', `visiting/${outlet}`)
  const make = async (who: SamplePerson, form: VisitForm) =>
    request<Visit>('PUT', `visits/${newId()}`, await tokenOf(who), form)
  /** The called visitor arrives and is served. Returns the service that can be rated. */
  async function finish(who: SamplePerson, visit: string) {
    await work({ do: 'arrive', visit, window: id })
    await work({ do: 'finish', visit })
    const { serviceDone } = await request<Visit>('GET', `visits/${visit}`, await tokenOf(who))
    return serviceDone!
  }
  const takeNumber = (who: SamplePerson) => make(who, { kind: 'ticket', outlet, service: 'SV008' })
  return {
    outlet,
    window: id,
    work,
    /** A visitor takes a queue number and is served. Returns the service that can be rated. */
    async served(who: SamplePerson) {
      const visit = await takeNumber(who)
      await work({ do: 'next', window: id })
      return finish(who, visit.id)
    },
    finish,
    putRight: (rectification: string) => putRight(outlet, rectification),
    repaired: (who: SamplePerson, service: string) => repair(outlet, who, service),
    look,
    make,
    /** Today's window code. */
    code: async () => (await request<WindowCode>('GET', `staff/windows/${id}/code`, staff)).code,
    /** The nth available slot. */
    slot: async (nth: number) => (await look()).slots[nth]!,
    takeNumber,
    book: async (who: SamplePerson, nth: number) => {
      const { startsAt, window } = (await look()).slots[nth]!
      const about = { window, startsAt, service: 'SV008', visitor: '示例学员' }
      return make(who, { kind: 'appointment', ...about })
    },
  }
}
