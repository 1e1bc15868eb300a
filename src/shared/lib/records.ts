import { idle, loading, ready, type Remote, type Settled } from './remote'

/** Somebody's own records of one kind, as a store has them: a list, and those that were opened. */
export interface Records<L, D> {
  list: Remote<L[]>
  details: Record<string, Remote<D>>
  /** When the list was read, in ms since 1970. */
  readAt?: number | undefined
  /** The server could not be reached: what is on screen was read earlier. */
  offline: boolean
}

interface Source<L, D> {
  list: () => Promise<Settled<L[]>>
  one: (id: string) => Promise<Settled<D>>
}

type Of<L, D> = (change: Partial<Records<L, D>>) => void

/** How such records are read. Better old than blank: what cannot be read again stays as it was. */
export function reading<L, D>(set: Of<L, D>, get: () => Records<L, D>, ask: Source<L, D>) {
  let whose = 0
  /** Whether whoever asks now is, later on, still the one who is signed in. */
  const asker = () => {
    const asked = whose
    return () => asked === whose
  }
  const show = (id: string, remote: Remote<D>) =>
    set({ details: { ...get().details, [id]: remote } })
  return {
    show,
    asker,

    load: async () => {
      const isHere = asker()
      if (get().list.kind !== 'ready') set({ list: loading })
      const list = await ask.list()
      if (!isHere()) return
      if (list.kind === 'ready') set({ list, offline: false, readAt: Date.now() })
      else set(get().list.kind === 'ready' ? { offline: true } : { list })
    },

    loadOne: async (id: string) => {
      const isHere = asker()
      const before = get().details[id]
      if (before?.kind !== 'ready') show(id, loading)
      const answer = await ask.one(id)
      if (!isHere()) return
      if (answer.kind === 'ready') {
        show(id, answer)
        set({ offline: false })
      } else if (before?.kind === 'ready' && answer.failure.code === 'offline')
        set({ offline: true })
      else show(id, answer)
    },

    /** They signed out: what is still on its way is nobody's any more. */
    forget: () => {
      whose++
      set({ list: idle, details: {}, offline: false, readAt: undefined })
    },
  }
}

interface Kept<L, D> {
  kept?: L[]
  opened?: D[]
  readAt?: number | undefined
}

/** So many that were opened stay on the phone. */
const mostKept = 10

/** What of them stays on the phone; for zustand's persist. */
export const keptOf = <L, D>({ list, details, readAt }: Records<L, D>): Kept<L, D> => ({
  readAt,
  ...(list.kind === 'ready' && { kept: list.value }),
  opened: Object.values(details)
    .flatMap((one) => (one.kind === 'ready' ? [one.value] : []))
    .slice(-mostKept),
})

/** What was kept, in place of nothing. */
export function withKept<S extends Records<L, D>, L, D extends { id: string }>(
  stored: unknown,
  now: S,
): S {
  const { kept, opened = [], readAt } = (stored ?? {}) as Kept<L, D>
  const details = Object.fromEntries(opened.map((one) => [one.id, ready(one)]))
  return { ...now, details, readAt, ...(kept && { list: ready(kept) }) }
}
