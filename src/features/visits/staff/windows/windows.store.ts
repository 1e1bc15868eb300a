import { own } from '@/contract/shared/own.rules'
import { create } from 'zustand'
import type { SlotsForm, StaffSlot, StaffWindow, WindowCode } from '@/contract/visits/staff.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import { draftsById } from '@/platform/drafts-by-id'
import { onErased } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { idle, loading, ready, type Remote, type Settled } from '@/shared/lib/remote'
import * as api from '../reception.api'
import { toWindowForm, type WindowDraft } from './window.model'

interface WindowsStore {
  /** The outlet on screen. */
  outlet?: string
  list: Remote<StaffWindow[]>
  /** By `windowDayKey`. */
  codes: Record<string, Remote<WindowCode>>
  /** By `windowDayKey`. */
  slots: Record<string, Remote<StaffSlot[]>>
  load: (outlet: string) => Promise<void>
  /** The slots whose appointments would be outside the hours if the draft were saved. */
  preview: (id: string, draft: WindowDraft, outlet: string) => Promise<Settled<StaffSlot[]>>
  /** `callOffBecause`: calls off the appointments outside the hours; without it they stay. */
  save: (
    id: string,
    draft: WindowDraft,
    outlet: string,
    callOffBecause?: string,
  ) => Promise<Settled<StaffWindow>>
  loadCode: (id: string, day: IsoDay) => Promise<void>
  loadSlots: (id: string, day: IsoDay) => Promise<void>
  setSlots: (id: string, day: IsoDay, form: SlotsForm) => Promise<Settled<StaffSlot[]>>
}

export const windowDayKey = (id: string, day: IsoDay) => `${id} ${day}`

/** The windows of an outlet: their settings, codes, and slots. */
export const useWindows = create<WindowsStore>()((set, get) => {
  function showList(outlet: string, answer: Remote<StaffWindow[]>) {
    const { outlet: shownOutlet, list } = get()
    if (shownOutlet === outlet && (answer.kind === 'ready' || list.kind !== 'ready'))
      set({ list: answer })
  }
  const showSlots = (key: string, slots: Remote<StaffSlot[]>) =>
    set({ slots: { ...get().slots, [key]: slots } })
  const showCode = (key: string, code: Remote<WindowCode>) =>
    set({ codes: { ...get().codes, [key]: code } })

  return {
    list: idle,
    codes: {},
    slots: {},

    async load(outlet) {
      if (get().outlet !== outlet) set({ outlet, list: loading })
      showList(outlet, await once(`windows ${outlet}`, () => api.listWindows(outlet)))
    },

    preview: (id, draft, outlet) => api.previewWindow(id, toWindowForm(draft, outlet)),

    save: (id, draft, outlet, callOffBecause) =>
      once(`save ${id}`, async () => {
        const decision = callOffBecause ? { callOffBecause } : {}
        const answer = await api.saveWindow(id, { ...toWindowForm(draft, outlet), ...decision })
        const { list } = get()
        if (answer.kind === 'ready' && list.kind === 'ready')
          showList(outlet, ready(upsertWindow(list.value, answer.value)))
        return answer
      }),

    async loadCode(id, day) {
      const key = windowDayKey(id, day)
      if (own(get().codes, key)?.kind === 'ready') return // the code does not change during a day
      showCode(key, loading)
      showCode(key, await once(`code ${key}`, () => api.getCode(id, day)))
    },

    async loadSlots(id, day) {
      const key = windowDayKey(id, day)
      if (own(get().slots, key)?.kind !== 'ready') showSlots(key, loading)
      const answer = await once(`slots ${key}`, () => api.listSlots(id, day))
      if (answer.kind === 'ready' || own(get().slots, key)?.kind !== 'ready') showSlots(key, answer)
    },

    setSlots: (id, day, form) =>
      once(`set ${id} ${JSON.stringify(form)}`, async () => {
        const key = windowDayKey(id, day)
        const answer = await api.setSlots(id, form)
        const slots = own(get().slots, key)
        if (answer.kind === 'ready' && slots?.kind === 'ready')
          showSlots(key, ready(updateSlots(slots.value, answer.value)))
        return answer
      }),
  }
})

/** Replaces the changed slots of a day and keeps the others. */
const updateSlots = (slots: StaffSlot[], changed: StaffSlot[]) =>
  slots.map((slot) => changed.find(({ startsAt }) => startsAt === slot.startsAt) ?? slot)

const upsertWindow = (list: StaffWindow[], window: StaffWindow) =>
  list.some(({ id }) => id === window.id)
    ? list.map((other) => (other.id === window.id ? window : other))
    : [...list, window]

onErased(() => useWindows.setState(useWindows.getInitialState(), true))

/** Why appointments outside the new hours of a window are to be called off, by window. */
export const useCallOffReasons = draftsById<{ reason?: string }>('outside-hours-reasons')
