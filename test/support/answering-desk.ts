import type { AskForm } from '@/contract/consultations/consultations.schema'
import { useCase } from '@/features/consultations/staff/case/case.store'
import {
  emptyDraft,
  type ActionDraft,
  type CaseActionName,
} from '@/features/consultations/staff/case/actions.model'
import { eraseOwn } from '@/platform/storage'
import type { Remote } from '@/shared/lib/remote'
import { aQuestion, consultationRequests } from './consulting'
import type { Person } from './people'
import { phone } from './phone'
import { startReferenceServer, type ReferenceServer } from './reference-server'
import { signInAs } from './staffed-phone'

/** The value, or an error that contains what was received instead. */
export function valueOf<T>(remote: Remote<T>): T {
  if (remote.kind !== 'ready') throw new Error(JSON.stringify(remote))
  return remote.value
}

export const typed = (change: Partial<ActionDraft> = {}): ActionDraft => ({
  ...emptyDraft,
  ...change,
})

/** The phone of an agent and the real server, reset for each test, on Wed 2 December 2026, 14:20 in Shanghai. */
export function answeringDesk() {
  const desk = {
    server: undefined as unknown as ReferenceServer,
    use: undefined as unknown as ReturnType<typeof consultationRequests>,
    agent: undefined as unknown as Person,
    supervisor: undefined as unknown as Person,
    citizen: undefined as unknown as Person,
    /** A citizen asks, and the agent opens the case. */
    async newCase(change: Partial<AskForm> = {}) {
      const { id } = (await desk.use.ask(desk.citizen, aQuestion(change))).body
      await useCase.getState().open(id)
      return id
    },
    shown: () => valueOf(useCase.getState().consultation),
    act: (id: string, act: CaseActionName, draft: Partial<ActionDraft> = {}) =>
      useCase.getState().act(id, act, typed(draft)),
    /** The consultation as the citizen sees it. */
    seen: async (id: string) => (await desk.use.read(desk.citizen, id)).body,
  }
  let clock: jest.SpyInstance
  beforeAll(async () => {
    desk.server = await startReferenceServer()
    desk.use = consultationRequests(desk.server)
    const { person } = desk.server
    desk.agent = await person({ name: '坐席', as: [['hotline_agent', 'OL002']] })
    desk.supervisor = await person({ name: '主管', as: [['supervisor', 'city']] })
  })
  beforeEach(async () => {
    eraseOwn()
    phone.reset()
    desk.server.setNow('2026-12-02T14:20:00+08:00')
    clock = jest.spyOn(Date, 'now').mockImplementation(() => desk.server.now().valueOf())
    desk.server.connect()
    desk.citizen = await desk.server.person({ name: '周明' })
    signInAs(desk.agent)
  })
  afterEach(() => clock.mockRestore())
  afterAll(() => desk.server.close())
  return desk
}
