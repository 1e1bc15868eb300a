import type { Words } from '@/shared/lib/language'

interface PreferencesText {
  elder: string
  elderNote: string
  language: string
  languageName: string
  /** Label of the switch to the other language. */
  other: string
}

export const preferencesText: Words<PreferencesText> = {
  zh: {
    elder: '大字版',
    elderNote: '字更大，按钮更大，页面更简单',
    language: '语言 Language',
    languageName: '中文',
    other: '切换到 English',
  },
  en: {
    elder: 'Large text',
    elderNote: 'Larger type and buttons, simpler pages',
    language: 'Language 语言',
    languageName: 'English',
    other: 'Switch to 中文',
  },
}
