import { create } from 'zustand'
import type {
  EverydayDecision,
  EverydayEdit,
  MissedWord,
} from '@/contract/facts/missed-words.schema'
import type { Failure } from '@/contract/shared/failure'
import { draftsById } from '@/platform/drafts-by-id'
import { onErased } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { pagedLists } from '@/shared/lib/pages'
import type { Remote, Settled } from '@/shared/lib/remote'
import * as api from './everyday-words.api'

interface EverydayWordsStore {
  missed: { all?: Remote<MissedWord[]> }
  edits: { all?: Remote<EverydayEdit[]> }
  load: () => Promise<unknown>
  loadMoreMissed: () => Promise<Failure | undefined>
  loadMoreEdits: () => Promise<Failure | undefined>
  decide: (decision: EverydayDecision) => Promise<Settled<object>>
}

/** Meanings that are typed and not sent yet, by word. */
export const useMeaningDrafts = draftsById<{ terms?: string }>('everyday-words')

/** What people say and do not find, and what supervisors made of it. */
export const useEverydayWords = create<EverydayWordsStore>()((set, get) => {
  const missed = pagedLists<'all', MissedWord>(
    'missed words',
    () => get().missed,
    (_, all) => set({ missed: { all } }),
    (_, after) => api.listMissedWords(after),
  )
  const edits = pagedLists<'all', EverydayEdit>(
    'everyday edits',
    () => get().edits,
    (_, all) => set({ edits: { all } }),
    (_, after) => api.listEverydayEdits(after),
  )
  const load = () => Promise.all([missed.load('all'), edits.load('all')])
  return {
    missed: {},
    edits: {},
    load,
    loadMoreMissed: () => missed.loadMore('all'),
    loadMoreEdits: () => edits.loadMore('all'),

    decide: (decision) =>
      once(`everyday word ${decision.word}`, async () => {
        const answer = await api.decideEverydayWord(decision)
        if (answer.kind === 'ready') await load()
        return answer
      }),
  }
})

onErased(() => useEverydayWords.setState({ missed: {}, edits: {} }))
