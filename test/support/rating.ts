import type { RatingForm, ServiceDone } from '@/contract/ratings/ratings.schema'
import type { WithoutKey } from '@/contract/shared/without-key.types'
import type {
  Rectification,
  RectificationAction,
  StaffRectification,
  StaffRectificationAction,
} from '@/contract/ratings/rectifications.schema'
import type { ServiceDoneKind } from '@/contract/ratings/ratings.schema'
import { recordServicesDone } from '../../server/domains/ratings/rating/record-services-done'
import { consultationRequests } from './consulting'
import type { Person } from './people'
import type { ReferenceServer } from './reference-server'

export const defaultUnit = 'OL002'

interface Done {
  kind?: ServiceDoneKind
  unit?: string
  service?: string
  channel?: 'onsite' | 'online'
  sample?: boolean
  seen?: boolean
}

/** Ratings and rectifications through the server's API. */
export function ratingRequests(server: ReferenceServer) {
  const { send, newId } = consultationRequests(server)

  /** Records a finished service, as a visit does when it ends. */
  async function served(person: Person, done: Done = {}) {
    const ref = newId()
    const now = server.now()
    await recordServicesDone(
      server.db,
      [
        {
          citizenId: person.id,
          kind: 'visit',
          ref,
          unit: defaultUnit,
          channel: 'onsite',
          doneAt: now.toISOString(),
          sample: false,
          ...done,
        },
      ],
      now,
    )
    const [row] = await server.db<{ id: string }[]>`select id from services_done where ref = ${ref}`
    return row!.id
  }

  /** A valid form; a test overrides only the fields it is about. */
  const form = (change: Partial<RatingForm> = {}): RatingForm => ({
    version: 0,
    key: newId(),
    level: 4,
    scores: {},
    tags: [],
    tagsVersion: 1,
    pictures: [],
    device: newId(),
    ...change,
  })

  const rate = (person: Person, id: string, change: Partial<RatingForm> = {}) =>
    send<ServiceDone>(person, 'PUT', `/api/services-done/${id}/rating`, form(change))

  return {
    send,
    newId,
    served,
    form,
    rate,
    /** Records a service and rates it badly, which opens a rectification that the outlet sees at once. */
    async rateBadly(person: Person, change: Partial<RatingForm> = {}, done: Done = {}) {
      const id = await served(person, done)
      const { body } = await rate(person, id, { level: 2, atOnce: true, ...change })
      return { service: id, rectification: body.rating!.rectification! }
    },
    ...publication(server, { served, rate }),
    ...rectificationCalls(send, newId),
  }
}

interface Ways {
  served: (person: Person, done?: Done) => Promise<string>
  rate: (person: Person, id: string, change?: Partial<RatingForm>) => Promise<unknown>
}

/** What it takes until ratings are published. */
const publication = (server: ReferenceServer, { served, rate }: Ways) => ({
  /** As many other people rate as a batch needs besides one, each once. */
  async others(count = 4, change: Partial<RatingForm> = {}, done: Done = {}) {
    for (let n = 0; n < count; n++) {
      const person = await server.person({ name: '陈晨' })
      await rate(person, await served(person, done), { level: 5, ...change })
    }
  },
  /** Goes to the first day on which what was rated until now can be published, and runs the jobs. */
  async publish() {
    await server.later(2, 'day')
    await server.runJobs()
  },
})

/** Reading and acting on rectifications, as the rater and as staff. */
const rectificationCalls = (
  send: ReturnType<typeof consultationRequests>['send'],
  newId: ReturnType<typeof consultationRequests>['newId'],
) => ({
  readAsRater: (person: Person, id: string) =>
    send<Rectification>(person, 'GET', `/api/rectifications/${id}`),
  actAsRater: (person: Person, id: string, act: WithoutKey<RectificationAction>, key = newId()) =>
    send<Rectification>(person, 'POST', `/api/rectifications/${id}/acts`, { key, ...act }),
  readAsStaff: (staff: Person, id: string) =>
    send<StaffRectification>(staff, 'GET', `/api/staff/rectifications/${id}`),
  actAsStaff: (
    staff: Person,
    id: string,
    act: WithoutKey<StaffRectificationAction>,
    key = newId(),
  ) =>
    send<StaffRectification>(staff, 'POST', `/api/staff/rectifications/${id}/acts`, {
      key,
      ...act,
    }),
})
