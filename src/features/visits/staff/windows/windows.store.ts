import { create } from 'zustand'
import type { SlotsForm, StaffSlot, StaffWindow, WindowCode } from '@/contract/visits/staff.schema'
import { onErased } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { idle, loading, ready, type Remote, type Settled } from '@/shared/lib/remote'
import * as api from '../reception.api'
import { toWindowForm, type WindowDraft } from './window.model'

interface WindowsStore {
  /** The outlet on screen. */
  outlet?: string
  list: Remote<StaffWindow[]>
  /** By window and day. */
  codes: Record<string, Remote<WindowCode>>
  slots: Record<string, Remote<StaffSlot[]>>
  load: (outlet: string) => Promise<void>
  save: (id: string, draft: WindowDraft, outlet: string) => Promise<Settled<StaffWindow>>
  loadCode: (id: string, day: string) => Promise<void>
  loadSlots: (id: string, day: string) => Promise<void>
  setSlots: (id: string, day: string, form: SlotsForm) => Promise<Settled<StaffSlot[]>>
}

export const windowDayKey = (id: string, day: string) => `${id} ${day}`

/** The windows of an outlet: what is set, what hangs there, and what can be booked. */
export const useWindows = create<WindowsStore>()((set, get) => {
  function put(outlet: string, answer: Remote<StaffWindow[]>) {
    const { outlet: on, list } = get()
    if (on === outlet && (answer.kind === 'ready' || list.kind !== 'ready')) set({ list: answer })
  }
  const putSlots = (key: string, slots: Remote<StaffSlot[]>) =>
    set({ slots: { ...get().slots, [key]: slots } })
  const putCode = (key: string, code: Remote<WindowCode>) =>
    set({ codes: { ...get().codes, [key]: code } })

  /** Those that were changed, in place of what they were: the others of the day stay. */
  function changed(key: string, some: StaffSlot[]) {
    const all = get().slots[key]
    if (all?.kind !== 'ready') return
    const now = (slot: StaffSlot) => some.find(({ startsAt }) => startsAt === slot.startsAt) ?? slot
    putSlots(key, ready(all.value.map(now)))
  }

  return {
    list: idle,
    codes: {},
    slots: {},

    async load(outlet) {
      if (get().outlet !== outlet) set({ outlet, list: loading })
      put(outlet, await once(`windows ${outlet}`, () => api.listWindows(outlet)))
    },

    save: (id, draft, outlet) =>
      once(`save ${id}`, async () => {
        const answer = await api.saveWindow(id, toWindowForm(draft, outlet))
        const { list } = get()
        if (answer.kind === 'ready' && list.kind === 'ready')
          put(outlet, ready(withOne(list.value, answer.value)))
        return answer
      }),

    async loadCode(id, day) {
      const key = windowDayKey(id, day)
      if (get().codes[key]?.kind === 'ready') return // it is the same all day
      putCode(key, loading)
      putCode(key, await once(`code ${key}`, () => api.getCode(id, day)))
    },

    async loadSlots(id, day) {
      const key = windowDayKey(id, day)
      if (get().slots[key]?.kind !== 'ready') putSlots(key, loading)
      const answer = await once(`slots ${key}`, () => api.listSlots(id, day))
      if (answer.kind === 'ready' || get().slots[key]?.kind !== 'ready') putSlots(key, answer)
    },

    setSlots: (id, day, form) =>
      once(`set ${id} ${JSON.stringify(form)}`, async () => {
        const answer = await api.setSlots(id, form)
        if (answer.kind === 'ready') changed(windowDayKey(id, day), answer.value)
        return answer
      }),
  }
})

const withOne = (list: StaffWindow[], one: StaffWindow) =>
  list.some(({ id }) => id === one.id)
    ? list.map((other) => (other.id === one.id ? one : other))
    : [...list, one]

onErased(() => useWindows.setState(useWindows.getInitialState(), true))
