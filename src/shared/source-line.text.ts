import type { Words } from '@/shared/lib/language'

interface SourceLineText {
  /** Above the sources, where they stand in a card of their own. */
  reliable: string
  source: string
  /** Nobody published it as far as we know. */
  noSource: string
  /** There are sources, none of which can be opened. */
  noPage: string
  seen: (day: string) => string
}

export const sourceLineText: Words<SourceLineText> = {
  zh: {
    reliable: '这页可靠吗',
    source: '来源',
    noSource: '没有找到公开来源。用之前请先打电话核实。',
    noPage: '没有找到可以打开的公开页面。',
    seen: (day) => `查证于 ${day}`,
  },
  en: {
    reliable: 'Can I rely on this page?',
    source: 'Source',
    noSource: 'We found no public source. Please call before you rely on this.',
    noPage: 'We found no public page to open.',
    seen: (day) => `Checked on ${day}`,
  },
}
