import { uuidV7 } from '@/contract/shared/uuid.rules'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import {
  emptyDraft,
  toTrainingForm,
  type TrainingDraft,
} from '@/features/trainings/organising/editor/draft.model'
import { useOrganisedTrainings } from '@/features/trainings/organising/organised-trainings.store'
import type { Remote } from '@/shared/lib/remote'
import type { Person } from './people'
import { phone } from './phone'
import { startReferenceServer, type ReferenceServer } from './reference-server'
import { signInAs } from './staffed-phone'

/** The value, or an error that contains what was received instead. */
export function valueOf<T>(remote: Remote<T>): T {
  if (remote.kind !== 'ready') throw new Error(JSON.stringify(remote))
  return remote.value
}

/** One seat and five places to wait, on 15 December 2026. A test overrides only the fields it is about. */
export const aDraft = (change: Partial<TrainingDraft> = {}): TrainingDraft => ({
  ...emptyDraft('OL101'),
  title: '专利检索入门',
  level: 'basic',
  parts: [{ day: '2026-12-15', from: '09:30', until: '11:30' }],
  closes: { day: '2026-12-14', time: '18:00' },
  cancel: { day: '2026-12-14', time: '18:00' },
  seats: { onsite: { capacity: '1', waitlist: '5' } },
  ...change,
})

/** An organiser's phone and the real server, reset for each test, on Wednesday, 2 December 2026, 9:00 in Shanghai. */
export function organiserDesk() {
  const organised = useOrganisedTrainings.getState()
  const desk = {
    server: undefined as unknown as ReferenceServer,
    organiser: undefined as unknown as Person,
    newId: () => uuidV7(desk.server.now().valueOf()),
    /** A published training. */
    async published(change: Partial<TrainingDraft> = {}) {
      const id = desk.newId()
      valueOf(await organised.save(id, toTrainingForm(aDraft(change))))
      valueOf(await organised.publish(id))
      return id
    },
    /** Another citizen signs up on the same phone. */
    async signedUp(name: string, training: string) {
      const person = await desk.server.person({ name })
      signInAs(person)
      const answer = valueOf(await useEnrollments.getState().signUp(training, { way: 'onsite' }))
      signInAs(desk.organiser)
      return { person, standing: answer.standing.kind }
    },
  }
  let clock: jest.SpyInstance
  beforeAll(async () => {
    desk.server = await startReferenceServer()
    desk.organiser = await desk.server.person({ name: '组织者', as: [['organiser', 'OL101']] })
  })
  beforeEach(() => {
    phone.reset()
    desk.server.setNow('2026-12-02T09:00:00+08:00')
    clock = jest.spyOn(Date, 'now').mockImplementation(() => desk.server.now().valueOf())
    desk.server.connect()
    signInAs(desk.organiser)
  })
  afterEach(() => clock.mockRestore())
  afterAll(() => desk.server.close())
  return desk
}
