import type { Enrollment, Way } from '@/contract/trainings/trainings.schema'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useTraining } from '@/features/trainings/catalogue/detail/training.store'
import { useTrainings } from '@/features/trainings/catalogue/schedule/trainings.store'
import { setSession, type HttpRequest } from '@/platform/http'
import type { Person } from './people'
import { phone } from './phone'
import { startReferenceServer, type ReferenceServer } from './reference-server'
import { aTraining } from './trainings'

export const enrollmentsStore = () => useEnrollments.getState()

/** Signs this person in on the phone. */
export function signInTrainee(person: Person) {
  enrollmentsStore().forget()
  setSession({ token: () => person.token, signIn: async () => false })
}

export async function signUp(id: string, way: Way = 'onsite'): Promise<Enrollment> {
  const answer = await enrollmentsStore().signUp(id, { way })
  if (answer.kind === 'failed') throw new Error(answer.failure.code)
  return answer.value
}

/** The standing of the signed-in citizen. */
export async function standingIn(id: string): Promise<Enrollment['standing']> {
  const answer = await enrollmentsStore().loadOne(id)
  if (answer.kind === 'failed') throw new Error(answer.failure.code)
  return answer.value?.standing ?? { kind: 'none' }
}

/** A phone and the real server, reset for each test, on Wednesday, 2 December 2026, 14:20 in Shanghai. */
export function enrollmentSetup() {
  const desk = {
    server: undefined as unknown as ReferenceServer,
    requests: [] as HttpRequest[],
    somebody: (name = '王小明') => desk.server.person({ name }),
    training: (options: Parameters<typeof aTraining>[2] = {}) =>
      aTraining(desk.server.db, desk.server.now(), options),
    /** Another citizen signs up on the same phone. */
    async anotherSignsUp(id: string) {
      const other = await desk.somebody('李四')
      signInTrainee(other)
      await signUp(id)
      return other
    },
    connect: () => desk.server.connect({ onRequest: (request) => desk.requests.push(request) }),
  }
  beforeAll(async () => {
    desk.server = await startReferenceServer()
  })
  afterAll(() => desk.server.close())
  beforeEach(() => {
    desk.server.setNow('2026-12-02T14:20:00+08:00')
    phone.reset()
    desk.requests.length = 0
    desk.connect()
    useEnrollments.setState(useEnrollments.getInitialState(), true)
    useTrainings.setState(useTrainings.getInitialState(), true)
    useTraining.setState(useTraining.getInitialState(), true)
    useIdentity.setState(useIdentity.getInitialState(), true)
  })
  return desk
}
