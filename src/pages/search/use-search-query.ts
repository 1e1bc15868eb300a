import { useMemo, useState } from 'react'
import type { Kind } from '@/features/search/search.model'

export interface SearchQuery {
  query: string
  /** Only this kind is shown. */
  kind: Kind | undefined
  /** Search for the typed words only, without other readings. */
  literal: boolean
}

/** Page-local state: another search page, opened from a result, has its own. */
export function useSearchQuery(query: string) {
  const [state, setState] = useState<SearchQuery>({ query, kind: undefined, literal: false })
  const actions = useMemo(() => {
    const set = (part: Partial<SearchQuery>) => setState((before) => ({ ...before, ...part }))
    return {
      /** New words reset the literal search. */
      type: (typed: string) => set({ query: typed, literal: false }),
      choose: (kind: Kind | undefined) => set({ kind }),
      readLiterally: (literal: boolean) => set({ literal }),
    }
  }, [])
  return { search: state, ...actions }
}

export type SearchActions = Omit<ReturnType<typeof useSearchQuery>, 'search'>
