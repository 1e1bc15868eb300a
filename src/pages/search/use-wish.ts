import { useMemo, useState } from 'react'
import type { Kind } from '@/features/search/search.model'

export interface Wish {
  query: string
  /** Only this kind is on screen. */
  kind: Kind | undefined
  /** The words as they are typed, read as nothing else. */
  literal: boolean
}

/** What is looked for on this page: another search page, opened from what was found, has its own. */
export function useWish(query: string) {
  const [wish, setWish] = useState<Wish>({ query, kind: undefined, literal: false })
  const change = useMemo(() => {
    const set = (part: Partial<Wish>) => setWish((before) => ({ ...before, ...part }))
    return {
      /** Other words are read anew: what was said about those before says nothing of them. */
      type: (typed: string) => set({ query: typed, literal: false }),
      choose: (kind: Kind | undefined) => set({ kind }),
      readLiterally: (literal: boolean) => set({ literal }),
    }
  }, [])
  return { wish, ...change }
}

export type Change = Omit<ReturnType<typeof useWish>, 'wish'>
