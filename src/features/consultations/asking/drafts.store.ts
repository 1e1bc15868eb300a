import { own } from '@/contract/shared/own.rules'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { serverNow } from '@/platform/server-clock'
import { onErased, ownStorage } from '@/platform/storage'
import type { DraftDocument } from './draft-documents.model'
import type { QuestionDraft } from './question-draft.model'

/** Unsent text for an existing consultation. */
export interface AdditionDraft {
  text?: string
  pictures?: string[]
  documents?: DraftDocument[]
}

interface DraftsStore {
  /** By `draftKey`. */
  drafts: Record<string, QuestionDraft>
  /** By consultation id. */
  words: Record<string, AdditionDraft>
  keep: (place: string, change: Partial<QuestionDraft>) => void
  drop: (place: string) => void
  keepWords: (consultation: string, change: AdditionDraft) => void
  /** Replaces the text; undefined removes it. */
  leaveWords: (consultation: string, left: AdditionDraft | undefined) => void
}

/** Unsent texts, stored on this phone only. They survive closing the app. */
export const useDrafts = create<DraftsStore>()(
  persist(
    (set, get) => ({
      drafts: {},
      words: {},

      keep(place, change) {
        const { drafts } = get()
        const draft = { ...own(drafts, place), ...change, savedAt: serverNow() }
        set({ drafts: { ...drafts, [place]: draft } })
      },

      drop(place) {
        const { [place]: _, ...drafts } = get().drafts
        set({ drafts })
      },

      keepWords(consultation, change) {
        const { words } = get()
        set({ words: { ...words, [consultation]: { ...own(words, consultation), ...change } } })
      },

      leaveWords(consultation, left) {
        const { [consultation]: _, ...words } = get().words
        set({ words: left ? { ...words, [consultation]: left } : words })
      },
    }),
    { name: 'consultation-drafts', storage: createJSONStorage(() => ownStorage) },
  ),
)

onErased(() => useDrafts.setState({ drafts: {}, words: {} }))
