import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { KnowledgeEntry } from '@/contract/consultations/knowledge-entry.schema'
import { onErased, ownStorage } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { idle, loading, ready, type Remote, type Settled } from '@/shared/lib/remote'
import { typedSince } from '@/shared/lib/typed-since'
import * as api from './entries.api'
import { toEntryForm, type EntryDraft } from './entries.model'

interface KeptEntry {
  owner: string
  id: string
  draft: EntryDraft
}

interface EntriesStore {
  list: Remote<KnowledgeEntry[]>
  /** Unsaved drafts on this phone, latest first. */
  drafts: KeptEntry[]
  load: () => Promise<void>
  keep: (keptEntry: KeptEntry) => void
  drop: (owner: string, id: string) => void
  /** As in `draftsById`. What was typed meanwhile changes the version that has arrived. */
  sending: (owner: string, id: string) => (version: number) => boolean
  save: (id: string, draft: EntryDraft) => Promise<Settled<KnowledgeEntry>>
  publish: (id: string) => Promise<Settled<KnowledgeEntry>>
  withdraw: (id: string) => Promise<Settled<KnowledgeEntry>>
}

const maxDrafts = 10

/** Entries of the knowledge base as editors see them. */
export const useEntries = create<EntriesStore>()(
  persist(
    (set, get) => {
      const put = (answer: Settled<KnowledgeEntry>) => {
        const { list } = get()
        if (answer.kind === 'ready' && list.kind === 'ready')
          set({ list: ready(withOne(list.value, answer.value)) })
        return answer
      }
      const others = (owner: string, id: string) =>
        get().drafts.filter((keptEntry) => keptEntry.owner !== owner || keptEntry.id !== id)

      return {
        list: idle,
        drafts: [],

        load: () =>
          once('entries', async () => {
            if (get().list.kind !== 'ready') set({ list: loading })
            const list = await api.listEntries()
            if (list.kind === 'ready' || get().list.kind !== 'ready') set({ list })
          }),

        keep: (keptEntry) =>
          set({
            drafts: [keptEntry, ...others(keptEntry.owner, keptEntry.id)].slice(0, maxDrafts),
          }),
        drop: (owner, id) => set({ drafts: others(owner, id) }),

        sending(owner, id) {
          const left = typedSince(() => draftOf(get().drafts, owner, id))
          return (from) => {
            const draft = left()
            if (draft) get().keep({ owner, id, draft: { ...draft, from } })
            else get().drop(owner, id)
            return draft !== undefined
          }
        },

        save: (id, draft) =>
          once(`save ${id}`, async () => put(await api.saveEntry(id, toEntryForm(draft)))),
        publish: (id) =>
          once(`publish ${id}`, async () => put(await api.publishEntry(id, versionOf(get(), id)))),
        withdraw: (id) => once(`withdraw ${id}`, async () => put(await api.withdrawEntry(id))),
      }
    },
    {
      name: 'entry-drafts',
      storage: createJSONStorage(() => ownStorage),
      partialize: ({ drafts }) => ({ drafts }),
    },
  ),
)

/** What this owner typed about an entry. */
export const draftOf = (drafts: KeptEntry[], owner: string, id: string) =>
  drafts.find((keptEntry) => keptEntry.owner === owner && keptEntry.id === id)?.draft

/** The version on screen, which is the one the supervisor has reviewed. */
const versionOf = ({ list }: Pick<EntriesStore, 'list'>, id: string) =>
  (list.kind === 'ready' && list.value.find((entry) => entry.id === id)?.version) || 1

/** The server sends `helped` in lists only. */
const withHelped = ({ helped }: KnowledgeEntry, entry: KnowledgeEntry): KnowledgeEntry =>
  helped ? { ...entry, helped } : entry

const withOne = (list: KnowledgeEntry[], entry: KnowledgeEntry) =>
  list.some(({ id }) => id === entry.id)
    ? list.map((other) => (other.id === entry.id ? withHelped(other, entry) : other))
    : [entry, ...list]

onErased(() => useEntries.setState({ list: idle, drafts: [] }))
