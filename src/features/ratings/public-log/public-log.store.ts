import { create } from 'zustand'
import type { Failure } from '@/contract/shared/failure'
import type { Anchor } from '@/contract/ratings/public-log.schema'
import { once } from '@/shared/lib/once'
import { readAgain, readMore } from '@/shared/lib/pages'
import { failed, idle, loading, ready, type Remote } from '@/shared/lib/remote'
import { previousAnchor, checkDay, type DayCheck } from './check-day.model'
import * as api from './public-log.api'

interface PublicLogStore {
  /** Latest first. */
  anchors: Remote<Anchor[]>
  /** Keyed by day. */
  checks: Record<string, Remote<DayCheck>>
  load: () => Promise<void>
  loadMore: () => Promise<Failure | undefined>
  /** Downloads a day's log and verifies it on this phone. */
  check: (day: string) => Promise<void>
}

/** The append-only public log. */
export const usePublicLog = create<PublicLogStore>()((set, get) => {
  const show = (day: string, remote: Remote<DayCheck>) =>
    set({ checks: { ...get().checks, [day]: remote } })

  function heldAnchors() {
    const { anchors } = get()
    return anchors.kind === 'ready' ? anchors.value : []
  }

  async function check(day: string) {
    // The day before may be on the next page.
    const failure = previousAnchor(heldAnchors(), day) ? undefined : await get().loadMore()
    if (failure) return show(day, failed(failure))
    const list = heldAnchors()
    const anchor = list.find((one) => one.day === day)
    if (!anchor) return
    show(day, loading)
    const answer = await api.getLogDay(day)
    if (answer.kind === 'failed') return show(day, answer)
    show(day, ready(checkDay(answer.value, anchor, previousAnchor(list, day))))
  }

  return {
    anchors: idle,
    checks: {},

    async load() {
      if (get().anchors.kind !== 'ready') set({ anchors: loading })
      const anchors = await readAgain(get().anchors, api.listAnchors)
      if (anchors.kind === 'ready' || get().anchors.kind !== 'ready') set({ anchors })
    },

    loadMore: () =>
      readMore(
        () => get().anchors,
        api.listAnchors,
        (anchors) => set({ anchors }),
      ),

    check: (day) => once(`log ${day}`, () => check(day)),
  }
})
