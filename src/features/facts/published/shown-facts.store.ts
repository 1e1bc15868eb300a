import { useMemo } from 'react'
import { create } from 'zustand'
import { loading, ready, type Remote } from '@/shared/lib/remote'
import { useShell } from '@/shared/ui/shell'
import { inChinese, inEnglish, type Translation } from './english.model'
import type { Facts } from './facts.model'
import { useFacts } from './facts.store'

interface OriginalStore {
  /** The reader wants to see the Chinese original on this screen. */
  original: boolean
  show: (original: boolean) => void
}

export const useOriginal = create<OriginalStore>()((set) => ({
  original: false,
  show: (original) => set({ original }),
}))

/** The facts in the reader's language: Chinese, English where there is any, or on request the original. */
export function useShownFacts() {
  const { facts, load, english } = useFacts()
  const { language } = useShell()
  const { original } = useOriginal()
  const shown = useMemo((): Remote<Facts> => {
    if (language === 'zh' || facts.kind !== 'ready') return facts
    if (!facts.value.english) return english === 'loading' ? loading : facts
    return ready(original ? inChinese(facts.value) : inEnglish(facts.value))
  }, [facts, language, english, original])
  return { facts: shown, load }
}

/** What is shown of the translation, and how to see the original. */
export function useTranslation(): Translation {
  const { facts, english, load } = useFacts()
  const { original, show } = useOriginal()
  const hasTexts = facts.kind === 'ready' && facts.value.english !== undefined
  const state =
    english === 'failed'
      ? 'failed'
      : hasTexts
        ? original
          ? 'original'
          : 'english'
        : english === 'loading'
          ? 'loading'
          : 'none'
  return { state, show, retry: () => void load() }
}
