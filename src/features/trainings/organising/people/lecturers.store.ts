import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { StaffLecturer } from '@/contract/trainings/staff.schema'
import { onErased, ownStorage } from '@/platform/storage'
import { idle, loading, ready, type Remote, type Settled } from '@/shared/lib/remote'
import type { LecturerDraft } from './lecturer.model'
import { once } from '@/shared/lib/once'
import * as api from '../organising.api'

interface LecturersStore {
  /** Of every base one organises for. */
  list: Remote<StaffLecturer[]>
  /** What is typed and not saved yet: the last one. Kept on the phone. */
  draft?: LecturerDraft
  load: () => Promise<void>
  keep: (draft: LecturerDraft) => void
  drop: () => void
  /** Makes or changes one: whoever makes it makes its id. */
  save: (lecturer: StaffLecturer) => Promise<Settled<StaffLecturer>>
}

/** Who can be chosen as a lecturer. */
export const useLecturers = create<LecturersStore>()(
  persist(
    (set, get) => ({
      list: idle,

      async load() {
        if (get().list.kind !== 'ready') set({ list: loading })
        const list = await api.listLecturers()
        if (list.kind === 'ready' || get().list.kind !== 'ready') set({ list })
      },

      keep: (draft) => set({ draft }),
      drop: () => set({ draft: undefined }),

      save: ({ id, ...lecturer }) =>
        once(`save ${id}`, async () => {
          const answer = await api.saveLecturer(id, lecturer)
          if (answer.kind === 'failed') return answer
          const { list, draft } = get()
          if (list.kind === 'ready') set({ list: ready(withOne(list.value, answer.value)) })
          if (draft?.id === id) set({ draft: undefined })
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

const withOne = (list: StaffLecturer[], one: StaffLecturer) =>
  list.some(({ id }) => id === one.id)
    ? list.map((other) => (other.id === one.id ? one : other))
    : [...list, one]

onErased(() => useLecturers.setState(useLecturers.getInitialState(), true))
