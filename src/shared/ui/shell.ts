import { createContext, useContext, type ReactNode } from 'react'
import type { About } from '@/contract/consultations/consultations.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Language, Words } from '@/shared/lib/language'

/** The subject of the page from which a question is asked. */
export type ConsultationSubject = About & { title: string }

/** What a browser needs to draw the bars that WeChat has. */
export interface Bars {
  /** The words of each tab, by the name of its page. */
  tabs: Record<string, string>
  openTab: (tab: string) => void
  goBack: () => void
}

export interface FrameProps {
  title: string
  /** Whether this is the page of a tab. */
  tab: boolean
  className: string
  children: ReactNode
  /** The bottom bar. */
  bar: ReactNode
  /** On a wide screen beside the column, in place of the bar. */
  side?: PageSide | undefined
}

export interface PageSide {
  actions: ReactNode
  onAsk: () => void
  /** Further cards: see SideCard. */
  cards: ReactNode
}

/** App-wide settings and functions for components. Provided by app.tsx. */
export interface Shell {
  language: Language
  elder: boolean
  /** When the shown facts were saved; set only while the server is unreachable. */
  savedOn?: IsoDay
  /** The content of the consult sheet. */
  consult: (close: () => void, about?: ConsultationSubject) => ReactNode
  call: (number: string) => void
  setTitle: (title: string) => void
  /** Called by tab pages, to set the tab labels in the current language. */
  onTab: () => void
  /** Hides or shows the native tab bar, which a sheet cannot cover. */
  coverTabs: (covered: boolean) => void
  /** In a browser only. */
  bars?: Bars
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

export const useWords = <T>(words: Words<T>): T => words[useShell().language]
