import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { StaffLecturer } from '@/contract/trainings/staff.schema'
import { onErased, ownStorage } from '@/platform/storage'
import { idle, loading, ready, type Remote, type Settled } from '@/shared/lib/remote'
import { once } from '@/shared/lib/once'
import { typedSince } from '@/shared/lib/typed-since'
import * as api from '../organising.api'
import type { LecturerDraft } from './lecturer.model'

interface LecturersStore {
  /** Of every outlet they organise for. */
  list: Remote<StaffLecturer[]>
  /** The last unsaved draft, stored on the phone. */
  draft?: LecturerDraft
  load: () => Promise<void>
  saveDraft: (draft: LecturerDraft) => void
  discardDraft: () => void
  /** Creates or updates a lecturer. The client generates the id. What is typed meanwhile stays a draft. */
  save: (lecturer: StaffLecturer) => Promise<Settled<StaffLecturer>>
}

export const useLecturers = create<LecturersStore>()(
  persist(
    (set, get) => ({
      list: idle,

      async load() {
        if (get().list.kind !== 'ready') set({ list: loading })
        const list = await api.listLecturers()
        if (list.kind === 'ready' || get().list.kind !== 'ready') set({ list })
      },

      saveDraft: (draft) => set({ draft }),
      discardDraft: () => set({ draft: undefined }),

      save: ({ id, ...lecturer }) =>
        once(`save ${id}`, async () => {
          const draftOf = () => (get().draft?.id === id ? get().draft : undefined)
          const left = typedSince(draftOf)
          const answer = await api.saveLecturer(id, lecturer)
          if (answer.kind === 'failed') return answer
          const { list } = get()
          if (list.kind === 'ready') set({ list: ready(upserted(list.value, answer.value)) })
          if (draftOf() && !left()) set({ draft: undefined })
          return answer
        }),
    }),
    {
      name: 'lecturer-draft',
      storage: createJSONStorage(() => ownStorage),
      partialize: ({ draft }) => ({ draft }),
    },
  ),
)

const upserted = (list: StaffLecturer[], lecturer: StaffLecturer) =>
  list.some(({ id }) => id === lecturer.id)
    ? list.map((other) => (other.id === lecturer.id ? lecturer : other))
    : [...list, lecturer]

onErased(() => useLecturers.setState(useLecturers.getInitialState(), true))
