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
  /** Id of the training on screen. */
  id?: string
  training: Remote<StaffTraining>
  feedback: Remote<FeedbackSummary>
  /** The official topics; empty until they were read. */
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

/** Trainings of the outlets they organise for. Nothing is stored on the phone. */
export const useOrganisedTrainings = create<OrganisedStore>()((set, get) => {
  /** Sends a change once; its answer is shown if the training is still on screen. */
  const change = (id: string, what: string, send: () => Promise<Settled<StaffTraining>>) =>
    once(`${what} ${id}`, async () => {
      const answer = await send()
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
      if (list.kind === 'ready' || get().list.kind !== 'ready') set({ list }) // an old list is better than none
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

    save: (id, form) => change(id, 'save', () => api.saveTraining(id, form)),
    publish: (id) => change(id, 'publish', () => api.publish(id)),
    close: (id) => change(id, 'close', () => api.close(id)),
    callOff: (id, reason) => change(id, 'call off', () => api.callOff(id, { reason })),
  }
})

onErased(() => useOrganisedTrainings.setState(useOrganisedTrainings.getInitialState(), true))
