import { create } from 'zustand'
import type { Anchor } from '@/contract/ratings/public-log.schema'
import { once } from '@/shared/lib/once'
import { idle, loading, ready, type Remote } from '@/shared/lib/remote'
import { beforeIn, checkDay, type Checked } from './check-day.model'
import * as api from './public-log.api'

interface LogStore {
  /** The latest first. */
  anchors: Remote<Anchor[]>
  /** By day. */
  checks: Record<string, Remote<Checked>>
  load: () => Promise<void>
  /** Fetches the log of a day, and checks it on this phone. */
  check: (day: string) => Promise<void>
}

/** The log that nothing is removed from. */
export const useLog = create<LogStore>()((set, get) => {
  const show = (day: string, remote: Remote<Checked>) =>
    set({ checks: { ...get().checks, [day]: remote } })

  async function check(day: string) {
    const { anchors } = get()
    const list = anchors.kind === 'ready' ? anchors.value : []
    const anchor = list.find((one) => one.day === day)
    if (!anchor) return
    show(day, loading)
    const answer = await api.getLogDay(day)
    if (answer.kind === 'failed') return show(day, answer)
    show(day, ready(checkDay(answer.value, anchor, beforeIn(list, day))))
  }

  return {
    anchors: idle,
    checks: {},

    async load() {
      if (get().anchors.kind !== 'ready') set({ anchors: loading })
      const anchors = await api.listAnchors()
      if (anchors.kind === 'ready' || get().anchors.kind !== 'ready') set({ anchors })
    },

    check: (day) => once(`log ${day}`, () => check(day)),
  }
})
