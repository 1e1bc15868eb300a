import { own } from '@/contract/shared/own.rules'
import { create } from 'zustand'
import type {
  NameCorrectionForm,
  Roster,
  RosterEntry,
  RosterFile,
} from '@/contract/trainings/staff.schema'
import type { Way } from '@/contract/trainings/trainings.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { idempotencyKeys } from '@/shared/lib/idempotency-keys'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { draftsById } from '@/platform/drafts-by-id'
import { onErased, ownStorage } from '@/platform/storage'
import { isUnreachable, loading, ready, type Remote, type Settled } from '@/shared/lib/remote'
import { once } from '@/shared/lib/once'
import { isSameSeat } from '../door/attendance.model'
import * as api from '../organising.api'

interface RostersStore {
  /** By training. A stored copy shows at once, also offline. */
  rosters: Record<string, Remote<Roster>>
  /** The server could not be reached, so what is on screen was read earlier. */
  offline: boolean
  load: (id: string) => Promise<void>
  setEntries: (id: string, entries: RosterEntry[]) => void
  addWalkIn: (id: string, way: Way, name: string) => Promise<Settled<RosterEntry>>
  correctName: (id: string, form: NameCorrectionForm) => Promise<Settled<RosterEntry>>
  exportFile: (id: string) => Promise<Settled<RosterFile>>
}

/** When each stored roster expires, by training. */
type ExpiryIndex = Record<string, EpochMs>

/** How long a roster is kept after the training, in ms. */
const retention = 24 * 60 * 60_000

const read = <T>(key: string) => {
  const stored = ownStorage.getItem(key) as string | null
  return stored ? (JSON.parse(stored) as T) : undefined
}
const write = (key: string, value: unknown) => void ownStorage.setItem(key, JSON.stringify(value))
const keyOf = (id: string) => `roster-${id}`

const expiryOf = ({ training }: Roster): EpochMs => Date.parse(training.endsAt) + retention

function store(id: string, roster: Roster) {
  write(keyOf(id), roster)
  write('rosters', { ...read<ExpiryIndex>('rosters'), [id]: expiryOf(roster) })
}

function removeExpired(now: EpochMs) {
  const index = read<ExpiryIndex>('rosters') ?? {}
  const expired = Object.keys(index).filter((id) => own(index, id)! <= now)
  if (expired.length === 0) return
  for (const id of expired) void ownStorage.removeItem(keyOf(id))
  write(
    'rosters',
    Object.fromEntries(Object.entries(index).filter(([id]) => !expired.includes(id))),
  )
}

/** For walk-ins and corrections. */
const keyed = idempotencyKeys(() => uuidV7(Date.now()))

/** The entries of a roster with this one replaced, or added last. */
const withEntry = (roster: Roster | undefined, entry: RosterEntry) => {
  const entries = roster?.entries ?? []
  return entries.some((other) => isSameSeat(other, entry))
    ? entries.map((other) => (isSameSeat(other, entry) ? entry : other))
    : [...entries, entry]
}

/** Rosters, stored on the phone so that people can be checked in offline. */
export const useRosters = create<RostersStore>()((set, get) => {
  const put = (id: string, roster: Remote<Roster>) =>
    set({ rosters: { ...get().rosters, [id]: roster } })
  const rosterOf = (id: string) => {
    const roster = own(get().rosters, id)
    return roster?.kind === 'ready' ? roster.value : undefined
  }

  return {
    rosters: {},
    offline: false,

    async load(id) {
      removeExpired(Date.now())
      if (!rosterOf(id)) {
        const stored = read<Roster>(keyOf(id))
        put(id, stored ? ready(stored) : loading)
      }
      const roster = await once(`roster ${id}`, () => api.getRoster(id))
      const failure = roster.kind === 'failed' ? roster.failure : undefined
      set({ offline: failure !== undefined && isUnreachable(failure) })
      const code = failure?.code
      const lostAccess = code === 'forbidden' || code === 'not_found' || code === 'signed_out'
      if (roster.kind === 'ready' && expiryOf(roster.value) > Date.now()) store(id, roster.value)
      if (roster.kind === 'ready' || lostAccess || !rosterOf(id)) put(id, roster)
    },

    setEntries(id, entries) {
      const roster = rosterOf(id)
      if (!roster) return
      const changed = { ...roster, entries }
      put(id, ready(changed))
      if (own(read<ExpiryIndex>('rosters'), id)) write(keyOf(id), changed)
    },

    addWalkIn: (id, way, name) =>
      once(`walk-in ${id} ${way} ${name}`, async () => {
        const answer = await keyed(`walk-in ${id} ${way} ${name}`, (key) =>
          api.addWalkIn(id, key, { way, name }),
        )
        if (answer.kind === 'failed') return answer
        get().setEntries(id, withEntry(rosterOf(id), answer.value))
        return answer
      }),

    correctName: (id, form) =>
      once(`name ${id} ${form.way} ${form.no}`, async () => {
        const answer = await keyed(`name ${id} ${JSON.stringify(form)}`, (key) =>
          api.correctName(id, key, form),
        )
        if (answer.kind === 'failed') return answer
        get().setEntries(id, withEntry(rosterOf(id), answer.value))
        return answer
      }),

    exportFile: (id) => once(`export ${id}`, () => api.exportRoster(id)),
  }
})

onErased(() => useRosters.setState(useRosters.getInitialState(), true))

interface RosterDraft {
  name?: string
  way?: Way
  reason?: string
}

/** A walk-in or the correction of a name, by `walkInKey` or `correctionKey`. */
export const useRosterDrafts = draftsById<RosterDraft>('roster-drafts')

export const walkInKey = (training: string) => `${training} walk-in`
export const correctionKey = (training: string, { way, no }: Pick<RosterEntry, 'way' | 'no'>) =>
  `${training} ${way} ${no}`
