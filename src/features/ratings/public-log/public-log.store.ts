import { create } from 'zustand'
import type { Failure } from '@/contract/shared/failure'
import type { Anchor, AnchorCorrection, LogDay } from '@/contract/ratings/public-log.schema'
import { once } from '@/shared/lib/once'
import { readAgain, readMore } from '@/shared/lib/pages'
import { failed, idle, loading, ready, type Remote, type Settled } from '@/shared/lib/remote'
import {
  checkDay,
  correctionDays,
  correctionsIn,
  previousAnchor,
  type DayCheck,
} from './check-day.model'
import * as api from './public-log.api'

interface PublicLogStore {
  /** Latest first. */
  anchors: Remote<Anchor[]>
  /** Read with the anchors, latest first. */
  corrections: AnchorCorrection[]
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
    const { corrections } = get()
    const anchor = list.find((candidate) => candidate.day === day)
    if (!anchor) return
    show(day, loading)
    const answer = await api.getLogDay(day)
    if (answer.kind === 'failed') return show(day, answer)
    const logged = await readLoggedCorrections(answer.value)
    if (logged.kind === 'failed') return show(day, logged)
    const before = previousAnchor(list, day)
    show(day, ready(checkDay(answer.value, anchor, { before, corrections, logged: logged.value })))
  }

  return {
    anchors: idle,
    corrections: [],
    checks: {},

    async load() {
      if (get().anchors.kind !== 'ready') set({ anchors: loading })
      const [anchors, corrections] = await Promise.all([
        readAgain(get().anchors, api.listAnchors),
        api.listLogCorrections(),
      ])
      if (anchors.kind === 'ready' && corrections.kind === 'ready')
        set({ anchors, corrections: corrections.value.corrections })
      else if (get().anchors.kind !== 'ready')
        set({ anchors: corrections.kind === 'failed' ? corrections : anchors })
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

/** The corrections of a day's anchors, as the log holds them on the days on which they were made. */
async function readLoggedCorrections(log: LogDay): Promise<Settled<AnchorCorrection[]>> {
  const logged: AnchorCorrection[] = []
  for (const day of correctionDays(log)) {
    const answer = day === log.day ? ready(log) : await api.getLogDay(day)
    if (answer.kind === 'failed') return answer
    logged.push(...correctionsIn(answer.value))
  }
  return ready(logged)
}
