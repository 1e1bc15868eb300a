import { create } from 'zustand'
import type { StaffConsultation, WorkOrderFile } from '@/contract/consultations/case.schema'
import type { FailureCode } from '@/contract/shared/failure'
import { onErased } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { idle, loading, ready, type Remote, type Settled } from '@/shared/lib/remote'
import {
  toStaffAction,
  toWorkOrderReply,
  type ActionDraft,
  type CaseActionName,
} from './actions.model'
import * as api from './case.api'
import { useActionDrafts } from './action-drafts.store'

interface ConsultationStore {
  /** The one on screen. */
  id?: string
  consultation: Remote<StaffConsultation>
  /** What is on screen was read earlier. */
  offline: boolean
  open: (id: string) => Promise<void>
  /** Does it, pressed twice or not. What it answers is shown if that one still is. */
  act: (id: string, act: CaseActionName, draft: ActionDraft) => Promise<Settled<StaffConsultation>>
  /** Hands it over to 12345; asked again, the same work order. */
  handOver: (id: string) => Promise<Settled<WorkOrderFile>>
}

/** After these it may have been done all the same. */
const unknown: FailureCode[] = ['offline', 'unavailable', 'broken']

/** Those read since the start: where no network is, they can be read again. */
const known = new Map<string, StaffConsultation>()

/** One consultation, as those who answer see it. It tells of a person, so nothing of it is kept. */
export const useCase = create<ConsultationStore>()((set, get) => {
  function show(id: string, answer: Settled<StaffConsultation>) {
    if (answer.kind === 'ready') known.set(id, answer.value)
    if (get().id !== id) return
    const offline = answer.kind === 'failed' && answer.failure.code === 'offline'
    if (offline && known.has(id)) set({ offline })
    else set({ consultation: answer, offline: false })
  }

  async function send(id: string, act: CaseActionName, draft: ActionDraft) {
    if (act === 'number') return api.importWorkOrder(id, toWorkOrderReply(draft))
    const body = toStaffAction(act, draft)
    if (!body) throw new Error(`${act} is not sent as an act`)
    const { keyOf, settle } = useActionDrafts.getState()
    const key = keyOf(id, JSON.stringify(body))
    const answer = await api.act(id, { ...body, key })
    if (answer.kind === 'ready' || !unknown.includes(answer.failure.code)) settle(key)
    return answer
  }

  return {
    consultation: idle,
    offline: false,

    async open(id) {
      const before = known.get(id)
      if (get().id !== id) set({ id, consultation: before ? ready(before) : loading })
      show(id, await once(`consultation ${id}`, () => api.getConsultation(id)))
    },

    act: (id, act, draft) =>
      once(`${act} ${id}`, async () => {
        const answer = await send(id, act, draft)
        if (answer.kind === 'ready') show(id, answer)
        return answer
      }),

    handOver: (id) => once(`hand over ${id}`, () => api.exportWorkOrder(id)),
  }
})

onErased(() => {
  known.clear()
  useCase.setState(useCase.getInitialState(), true)
})
