import type { RatingForm, ServiceDone } from '@/contract/ratings/ratings.schema'
import type {
  Rectification,
  RectificationAct,
  StaffRectification,
  StaffRectificationAct,
} from '@/contract/ratings/rectifications.schema'
import type { ServiceDoneKind } from '@/contract/ratings/ratings.schema'
import { recordServicesDone } from '../../server/domains/ratings/rating/record-services-done'
import { consulting } from './consulting'
import type { Person } from './people'
import type { ReferenceServer } from './reference-server'

export const unit = 'OL002'

type Without<A> = A extends unknown ? Omit<A, 'key'> : never

interface Done {
  kind?: ServiceDoneKind
  unit?: string
  service?: string
  channel?: 'onsite' | 'online'
  sample?: boolean
}

/** What people rate and what comes of it, straight into the server. */
export function rating(server: ReferenceServer) {
  const { send, newId } = consulting(server)

  /** Something was done for them, as when a visit is finished. */
  async function served(person: Person, done: Done = {}) {
    const ref = newId()
    const now = server.now()
    await recordServicesDone(
      server.db,
      [
        {
          ...{ citizenId: person.id, kind: 'visit', ref, unit, channel: 'onsite' },
          ...{ doneAt: now.toISOString(), sample: false, ...done },
        },
      ],
      now,
    )
    const [row] = await server.db<{ id: string }[]>`select id from services_done where ref = ${ref}`
    return row!.id
  }

  /** A rating as somebody gives it. A test names only what it is about. */
  const form = (change: Partial<RatingForm> = {}): RatingForm => ({
    ...{ version: 0, key: newId(), level: 4, scores: {}, tags: [], tagsVersion: 1 },
    ...{ pictures: [], device: newId(), ...change },
  })

  const rate = (person: Person, id: string, change: Partial<RatingForm> = {}) =>
    send<ServiceDone>(person, 'PUT', `/api/services-done/${id}/rating`, form(change))

  return {
    ...{ send, newId, served, form, rate },
    /** Served and rated badly: the order that it opened. */
    async complained(person: Person, change: Partial<RatingForm> = {}, done: Done = {}) {
      const id = await served(person, done)
      const { body } = await rate(person, id, { level: 2, ...change })
      return { service: id, order: body.rating!.rectification! }
    },
    order: (person: Person, id: string) =>
      send<Rectification>(person, 'GET', `/api/rectifications/${id}`),
    act: (person: Person, id: string, act: Without<RectificationAct>, key = newId()) =>
      send<Rectification>(person, 'POST', `/api/rectifications/${id}/acts`, { key, ...act }),
    look: (staff: Person, id: string) =>
      send<StaffRectification>(staff, 'GET', `/api/staff/rectifications/${id}`),
    work: (staff: Person, id: string, act: Without<StaffRectificationAct>, key = newId()) =>
      send<StaffRectification>(staff, 'POST', `/api/staff/rectifications/${id}/acts`, {
        key,
        ...act,
      }),
  }
}
