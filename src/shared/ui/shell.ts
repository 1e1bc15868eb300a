import { createContext, useContext, type ReactNode } from 'react'
import type { About } from '@/contract/consultations/consultations.schema'
import type { Language, Words } from '@/shared/lib/language'

/** The page something is asked from, by its name. */
export type AskedFrom = About & { title: string }

/** What surrounds every page. app.tsx provides it; no component chooses. */
export interface Shell {
  language: Language
  elder: boolean
  /** YYYY-MM-DD: set when the server cannot be reached and what is shown was saved earlier. */
  savedOn?: string
  /** What the consult sheet shows. */
  consult: (close: () => void, about?: AskedFrom) => ReactNode
  call: (number: string) => void
  setTitle: (title: string) => void
  /** A tab page came up: its labels may have to follow the language. */
  onTab: () => void
  /** Hides or shows the native tab bar, which nothing of ours can cover. */
  coverTabs: (covered: boolean) => void
}

const nothing = () => {}

export const ShellContext = createContext<Shell>({
  language: 'zh',
  elder: false,
  consult: () => null,
  call: nothing,
  setTitle: nothing,
  onTab: nothing,
  coverTabs: nothing,
})

export const useShell = () => useContext(ShellContext)

/** The words in the language on screen. */
export const useWords = <T>(words: Words<T>): T => words[useShell().language]
