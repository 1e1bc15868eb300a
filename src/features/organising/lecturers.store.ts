import { create } from 'zustand'
import type { StaffLecturer } from '@/contract/staff.schema'
import { onErased } from '@/platform/storage'
import { idle, loading, ready, type Remote, type Settled } from '@/shared/lib/remote'
import { once } from './once'
import * as api from './organising.api'

interface LecturersStore {
  /** Of every base one organises for. */
  list: Remote<StaffLecturer[]>
  load: () => Promise<void>
  /** Makes or changes one: whoever makes it makes its id. */
  save: (lecturer: StaffLecturer) => Promise<Settled<StaffLecturer>>
}

/** Who can be chosen as a lecturer. */
export const useLecturers = create<LecturersStore>()((set, get) => ({
  list: idle,

  async load() {
    if (get().list.kind !== 'ready') set({ list: loading })
    const list = await api.listLecturers()
    if (list.kind === 'ready' || get().list.kind !== 'ready') set({ list })
  },

  save: ({ id, ...lecturer }) =>
    once(`save ${id}`, async () => {
      const answer = await api.saveLecturer(id, lecturer)
      const { list } = get()
      if (answer.kind === 'ready' && list.kind === 'ready')
        set({ list: ready(withOne(list.value, answer.value)) })
      return answer
    }),
}))

const withOne = (list: StaffLecturer[], one: StaffLecturer) =>
  list.some(({ id }) => id === one.id)
    ? list.map((other) => (other.id === one.id ? one : other))
    : [...list, one]

onErased(() => useLecturers.setState(useLecturers.getInitialState(), true))
