import { create } from 'zustand'
import type {
  FeedbackSummary,
  ListedStaffTraining,
  StaffTraining,
} from '@/contract/trainings/staff.schema'
import type { TrainingForm } from '@/contract/trainings/trainings.schema'
import { onErased } from '@/platform/storage'
import { idle, loading, type Remote, type Settled } from '@/shared/lib/remote'
import { once } from '@/shared/lib/once'
import * as api from './organising.api'

interface OrganisedStore {
  list: Remote<ListedStaffTraining[]>
  /** The training on screen. */
  id?: string
  training: Remote<StaffTraining>
  feedback: Remote<FeedbackSummary>
  /** The 25 topics a training can be on. None where they could not be read: then it has none. */
  topics: string[]
  load: () => Promise<void>
  open: (id: string) => Promise<void>
  loadFeedback: (id: string) => Promise<void>
  loadTopics: () => Promise<void>
  save: (id: string, form: TrainingForm) => Promise<Settled<StaffTraining>>
  publish: (id: string) => Promise<Settled<StaffTraining>>
  close: (id: string) => Promise<Settled<StaffTraining>>
  callOff: (id: string, reason: string) => Promise<Settled<StaffTraining>>
}

/** Trainings of the bases one organises for, as the server has them. Nothing of it is kept. */
export const useOrganised = create<OrganisedStore>()((set, get) => {
  /** An act, pressed twice or not; what it answers is shown if that training still is. */
  const act = (id: string, what: string, ask: () => Promise<Settled<StaffTraining>>) =>
    once(`${what} ${id}`, async () => {
      const answer = await ask()
      if (answer.kind === 'ready' && get().id === id) set({ training: answer })
      return answer
    })

  return {
    list: idle,
    training: idle,
    feedback: idle,
    topics: [],

    async load() {
      if (get().list.kind !== 'ready') set({ list: loading })
      const list = await api.listTrainings()
      if (list.kind === 'ready' || get().list.kind !== 'ready') set({ list }) // better old than blank
    },

    async open(id) {
      if (get().id !== id) set({ id, training: loading, feedback: idle })
      const training = await api.getTraining(id)
      if (get().id === id) set({ training })
    },

    async loadFeedback(id) {
      if (get().feedback.kind !== 'ready') set({ feedback: loading })
      const feedback = await api.getFeedback(id)
      if (get().id === id) set({ feedback })
    },

    async loadTopics() {
      if (get().topics.length > 0) return
      const topics = await api.listTopics()
      if (topics.kind === 'ready') set({ topics: topics.value.map(({ title }) => title) })
    },

    save: (id, form) => act(id, 'save', () => api.saveTraining(id, form)),
    publish: (id) => act(id, 'publish', () => api.publish(id)),
    close: (id) => act(id, 'close', () => api.close(id)),
    callOff: (id, reason) => act(id, 'call off', () => api.callOff(id, { reason })),
  }
})

onErased(() => useOrganised.setState(useOrganised.getInitialState(), true))
