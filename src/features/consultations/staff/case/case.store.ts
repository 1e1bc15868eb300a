import { create } from 'zustand'
import type { StaffConsultation, WorkOrderFile } from '@/contract/consultations/case.schema'
import { onErased } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import {
  idle,
  isUnreachable,
  loading,
  isUndecided,
  ready,
  type Remote,
  type Settled,
} from '@/shared/lib/remote'
import {
  toStaffAction,
  toWorkOrderReply,
  type ActionDraft,
  type CaseActionName,
} from './actions.model'
import * as api from './case.api'
import { useActionDrafts } from './action-drafts.store'

interface ConsultationStore {
  /** The case on screen. */
  id?: string
  consultation: Remote<StaffConsultation>
  /** The case on screen comes from an earlier request. */
  offline: boolean
  open: (id: string) => Promise<void>
  /** A double tap is one action. The response is shown if the case is still on screen. */
  act: (id: string, act: CaseActionName, draft: ActionDraft) => Promise<Settled<StaffConsultation>>
  /** Hands the case over to 12345. A second call returns the same work order. */
  handOver: (id: string) => Promise<Settled<WorkOrderFile>>
}

/** Cases read since the app started, for offline use. */
const readCases = new Map<string, StaffConsultation>()

/** The case on screen. Contains personal data, so it is never stored on the phone. */
export const useCase = create<ConsultationStore>()((set, get) => {
  function show(id: string, answer: Settled<StaffConsultation>) {
    if (answer.kind === 'ready') readCases.set(id, answer.value)
    if (get().id !== id) return
    const offline = answer.kind === 'failed' && isUnreachable(answer.failure)
    if (offline && readCases.has(id)) set({ offline })
    else set({ consultation: answer, offline: false })
  }

  async function send(id: string, act: CaseActionName, draft: ActionDraft) {
    if (act === 'number') return api.importWorkOrder(id, toWorkOrderReply(draft))
    const body = toStaffAction(act, draft)
    if (!body) throw new Error(`${act} is not sent as an act`)
    const { keyOf, settle } = useActionDrafts.getState()
    const key = keyOf(id, JSON.stringify(body))
    const answer = await api.actOnCase(id, { ...body, key })
    if (answer.kind === 'ready' || !isUndecided(answer.failure)) settle(key)
    return answer
  }

  return {
    consultation: idle,
    offline: false,

    async open(id) {
      const before = readCases.get(id)
      if (get().id !== id) set({ id, consultation: before ? ready(before) : loading })
      show(id, await once(`consultation ${id}`, () => api.getCase(id)))
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
  readCases.clear()
  useCase.setState(useCase.getInitialState(), true)
})
