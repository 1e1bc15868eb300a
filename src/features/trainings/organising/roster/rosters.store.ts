import { create } from 'zustand'
import type { Roster, RosterEntry, RosterFile } from '@/contract/trainings/staff.schema'
import type { Way } from '@/contract/trainings/trainings.schema'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { onErased, ownStorage } from '@/platform/storage'
import { loading, ready, type Remote, type Settled } from '@/shared/lib/remote'
import { once } from '@/shared/lib/once'
import * as api from '../organising.api'
import { isSame } from '../door/scan.model'

interface RostersStore {
  /** By training. What is kept on this phone shows at once, and without a network. */
  rosters: Record<string, Remote<Roster>>
  /** The server could not be reached: a roster on screen was read earlier. */
  offline: boolean
  load: (id: string) => Promise<void>
  /** What the door knows by now. */
  know: (id: string, entries: RosterEntry[]) => void
  addWalkIn: (id: string, way: Way, name: string) => Promise<Settled<RosterEntry>>
  exportFile: (id: string) => Promise<Settled<RosterFile>>
}

/** Until when each kept roster stays, in ms since 1970, by training. */
type Index = Record<string, number>

const day = 24 * 60 * 60_000
const read = <T>(key: string) => {
  const stored = ownStorage.getItem(key) as string | null
  return stored ? (JSON.parse(stored) as T) : undefined
}
const write = (key: string, value: unknown) => void ownStorage.setItem(key, JSON.stringify(value))
const nameOf = (id: string) => `roster-${id}`

/** A roster stays for the day: a day after the training it is gone. */
function keep(id: string, roster: Roster) {
  write(nameOf(id), roster)
  const until = Date.parse(roster.training.endsAt) + day
  write('rosters', { ...read<Index>('rosters'), [id]: until })
}

/** Takes away those whose day is over. */
function sweep(now: number) {
  const index = read<Index>('rosters') ?? {}
  const over = Object.keys(index).filter((id) => index[id]! <= now)
  if (over.length === 0) return
  for (const id of over) void ownStorage.removeItem(nameOf(id))
  write('rosters', Object.fromEntries(Object.entries(index).filter(([id]) => !over.includes(id))))
}

/** Of a walk-in whose answer has not come: a retry carries the same key. */
const keys = new Map<string, string>()

/** Who comes to a training. Kept on the phone, so that people are let in where there is no network. */
export const useRosters = create<RostersStore>()((set, get) => {
  const put = (id: string, roster: Remote<Roster>) =>
    set({ rosters: { ...get().rosters, [id]: roster } })
  const kept = (id: string) => {
    const roster = get().rosters[id]
    return roster?.kind === 'ready' ? roster.value : undefined
  }

  return {
    rosters: {},
    offline: false,

    async load(id) {
      sweep(Date.now())
      if (!kept(id)) {
        const stored = read<Roster>(nameOf(id))
        put(id, stored ? ready(stored) : loading)
      }
      const roster = await once(`roster ${id}`, () => api.getRoster(id))
      const { code } = roster.kind === 'failed' ? roster.failure : { code: undefined }
      set({ offline: code === 'offline' })
      const isTheirs = code !== 'forbidden' && code !== 'not_found' && code !== 'signed_out'
      if (roster.kind === 'ready' && Date.parse(roster.value.training.endsAt) + day > Date.now())
        keep(id, roster.value)
      if (roster.kind === 'ready' || !isTheirs || !kept(id)) put(id, roster)
    },

    know(id, entries) {
      const roster = kept(id)
      if (!roster) return
      const known = { ...roster, entries }
      put(id, ready(known))
      if (read<Index>('rosters')?.[id]) write(nameOf(id), known)
    },

    addWalkIn: (id, way, name) =>
      once(`walk-in ${id} ${way} ${name}`, async () => {
        const tap = `${id} ${way} ${name}`
        const key = keys.get(tap) ?? uuidV7(Date.now())
        keys.set(tap, key)
        const answer = await api.addWalkIn(id, key, { way, name })
        if (answer.kind === 'failed') return answer
        keys.delete(tap)
        const others = kept(id)?.entries.filter((one) => !isSame(one, answer.value)) ?? []
        get().know(id, [...others, answer.value])
        return answer
      }),

    exportFile: (id) => once(`export ${id}`, () => api.exportRoster(id)),
  }
})

onErased(() => useRosters.setState(useRosters.getInitialState(), true))
