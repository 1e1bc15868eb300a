import type { Words } from '@/shared/lib/language'

interface TranslationText {
  unofficial: string
  toChinese: string
  isChinese: string
  toEnglish: string
  /** The Chinese of this record was edited after its translation. */
  outdated: string
  notLoaded: string
}

/** Shown in English only. */
export const translationText: Words<TranslationText> = {
  zh: {
    unofficial: '非官方译文',
    toChinese: '看中文原文',
    isChinese: '中文原文',
    toEnglish: '看英文',
    outdated: '中文改过，英文还没有跟上，先看中文',
    notLoaded: '英文没能载入，先看中文',
  },
  en: {
    unofficial: 'Unofficial translation',
    toChinese: 'Chinese original',
    isChinese: 'This is the Chinese original',
    toEnglish: 'Show in English',
    outdated: 'Changed in Chinese since it was translated, so this is the Chinese',
    notLoaded: 'The English could not be loaded',
  },
}
