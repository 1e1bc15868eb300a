import { create } from 'zustand'
import type {
  FactConflict,
  FactConflictDecision,
  NewestOutletEdits,
  OutletEdit,
  OutletEditDecision,
  OutletEditForm,
} from '@/contract/facts/outlet-edits.schema'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { draftsById } from '@/platform/drafts-by-id'
import { onErased } from '@/platform/storage'
import { idempotencyKeys } from '@/shared/lib/idempotency-keys'
import { once } from '@/shared/lib/once'
import { pagedLists } from '@/shared/lib/pages'
import { idle, loading, ready, type Ready, type Remote, type Settled } from '@/shared/lib/remote'
import * as api from './outlet-edits.api'
import type { OutletDraft } from './outlet-draft.model'

/** What waits at all outlets, in place of an outlet's id. */
export const waiting = 'waiting'

interface OutletEditsStore {
  /** Edits by outlet, latest first. */
  lists: Record<string, Remote<OutletEdit[]>>
  /** By outlet: the newest edit of each field that counts, however long the list is. */
  newest: Record<string, Remote<NewestOutletEdits>>
  conflicts: Remote<FactConflict[]>
  load: (outlet: string) => Promise<unknown>
  loadNewest: (outlet: string) => Promise<void>
  loadMore: (outlet: string) => Promise<Failure | undefined>
  loadConflicts: () => Promise<void>
  edit: (form: OutletEditForm) => Promise<Settled<OutletEdit>>
  decide: (edit: OutletEdit, decision: OutletEditDecision) => Promise<Settled<OutletEdit>>
  decideConflict: (
    id: string,
    decision: FactConflictDecision['do'],
  ) => Promise<Settled<FactConflict[]>>
}

/** What is typed and not sent yet, by outlet. */
export const useOutletDrafts = draftsById<OutletDraft>('outlet-edit-drafts')

/** Reasons that are typed and not sent yet, by edit. */
export const useRefusalDrafts = draftsById<{ reason?: string }>('outlet-edit-refusals')

const without = ({ value, next }: Ready<OutletEdit[]>, id: string) =>
  ready(
    value.filter((edit) => edit.id !== id),
    next,
  )

/** Edits of outlets, as their staff and supervisors see them. */
export const useOutletEdits = create<OutletEditsStore>()((set, get) => {
  const put = (outlet: string, list: Remote<OutletEdit[]>) =>
    set({ lists: { ...get().lists, [outlet]: list } })
  const { load, loadMore } = pagedLists<string, OutletEdit>(
    'outlet edits',
    () => get().lists,
    put,
    (outlet, after) => api.listEdits(outlet === waiting ? undefined : outlet, after),
  )
  const withKey = idempotencyKeys(() => uuidV7(Date.now()))

  return {
    lists: {},
    newest: {},
    conflicts: idle,
    load,
    loadMore,

    loadNewest: (outlet) =>
      once(`newest edits ${outlet}`, async () => {
        const answer = await api.getNewest(outlet)
        const { newest } = get()
        if (answer.kind === 'ready' || own(newest, outlet)?.kind !== 'ready')
          set({ newest: { ...newest, [outlet]: answer } })
      }),

    loadConflicts: () =>
      once('fact conflicts', async () => {
        if (get().conflicts.kind !== 'ready') set({ conflicts: loading })
        const conflicts = await api.listConflicts()
        if (conflicts.kind === 'ready' || get().conflicts.kind !== 'ready') set({ conflicts })
      }),

    edit: (form) =>
      once(`edit ${form.outlet} ${form.change.field}`, () =>
        withKey(JSON.stringify(form), (id) => api.editOutlet(id, form)),
      ),

    decide: (edit, decision) =>
      once(`decide ${edit.id}`, async () => {
        const answer = await api.decideEdit(edit.id, decision)
        if (answer.kind === 'ready') {
          const { [waiting]: list } = get().lists
          if (list?.kind === 'ready') put(waiting, without(list, edit.id))
        }
        return answer
      }),

    decideConflict: (id, decision) =>
      once(`decide ${id}`, async () => {
        const answer = await api.decideConflict(id, { do: decision })
        if (answer.kind === 'ready') set({ conflicts: answer })
        return answer
      }),
  }
})

onErased(() => useOutletEdits.setState({ lists: {}, newest: {}, conflicts: idle }))
