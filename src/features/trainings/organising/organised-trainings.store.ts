import { create } from 'zustand'
import type {
  FeedbackSummary,
  ListedStaffTraining,
  StaffTraining,
} from '@/contract/trainings/staff.schema'
import type { TrainingForm } from '@/contract/trainings/trainings.schema'
import type { Failure } from '@/contract/shared/failure'
import { draftsById } from '@/platform/drafts-by-id'
import { onErased } from '@/platform/storage'
import { idle, loading, type Remote, type Settled } from '@/shared/lib/remote'
import { once } from '@/shared/lib/once'
import { pagedLists } from '@/shared/lib/pages'
import * as api from './organising.api'

interface OrganisedStore {
  list: Remote<ListedStaffTraining[]>
  /** Keyed by outlet id. Read where `list` is not loaded to its end. */
  ofOutlet: Record<string, Remote<ListedStaffTraining[]>>
  /** Id of the training on screen. */
  id?: string
  training: Remote<StaffTraining>
  feedback: Remote<FeedbackSummary>
  /** The official topics; empty until they were read. */
  topics: string[]
  /** Of all outlets, or of one. */
  load: (outletId?: string) => Promise<Failure | undefined>
  loadMore: (outletId?: string) => Promise<Failure | undefined>
  open: (id: string) => Promise<void>
  loadFeedback: (id: string) => Promise<void>
  loadTopics: () => Promise<void>
  save: (id: string, form: TrainingForm) => Promise<Settled<StaffTraining>>
  publish: (id: string) => Promise<Settled<StaffTraining>>
  close: (id: string) => Promise<Settled<StaffTraining>>
  callOff: (id: string, reason: string) => Promise<Settled<StaffTraining>>
}

/** In place of an outlet id. */
const ofAll = 'all'

/** Trainings of the outlets they organise for. Nothing is stored on the phone. */
export const useOrganisedTrainings = create<OrganisedStore>()((set, get) => {
  /** Sends a change once; its answer is shown if the training is still on screen. */
  const change = (id: string, what: string, send: () => Promise<Settled<StaffTraining>>) =>
    once(`${what} ${id}`, async () => {
      const answer = await send()
      if (answer.kind === 'ready' && get().id === id) set({ training: answer })
      return answer
    })

  const lists = pagedLists(
    'organised trainings',
    (): OrganisedStore['ofOutlet'] => ({ ...get().ofOutlet, [ofAll]: get().list }),
    (outletId, list) =>
      set(outletId === ofAll ? { list } : { ofOutlet: { ...get().ofOutlet, [outletId]: list } }),
    (outletId, after) => api.listTrainings(outletId === ofAll ? undefined : outletId, after),
  )

  return {
    list: idle,
    ofOutlet: {},
    training: idle,
    feedback: idle,
    topics: [],

    load: (outletId = ofAll) => lists.load(outletId),
    loadMore: (outletId = ofAll) => lists.loadMore(outletId),

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

/** Why a training is to be called off, by training. */
export const useCallOffDrafts = draftsById<{ reason?: string }>('call-off-reasons')
