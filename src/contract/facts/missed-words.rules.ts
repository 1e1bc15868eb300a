import { findPersonalData } from '../people/personal-data.rules'
import { lengthOf } from '../shared/as-meant/characters.rules'
import { searchKey } from '../shared/as-meant/search.rules'
import { missedWords } from './missed-words.settings'

/** Punctuation around a word. */
const edges =
  /^[\s，。！？、；：“”‘’（）《》"'?!.,;:()…~-]+|[\s，。！？、；：“”‘’（）《》"'?!.,;:()…~-]+$/g

/** An everyday word as it is compared and stored: two spellings of the same word are one. */
export const everydayWord = (typed: string) => searchKey(typed).replace(edges, '')

/** More digits may be a part of somebody's number; the facts' own numbers are found. */
const maxDigits = 4

/** Whether a text may tell who somebody is. Some identity documents are recognised by their capitals only. */
export function isPersonal(typed: string) {
  const word = everydayWord(typed)
  return (
    word.replace(/\D/g, '').length > maxDigits ||
    [typed, word, word.toUpperCase()].some((text) => findPersonalData(text).length > 0)
  )
}

/** Whether a word may leave the phone. */
export function mayBeSent(typed: string) {
  const length = lengthOf(everydayWord(typed))
  return length >= 2 && length <= missedWords.maxLength && !isPersonal(typed)
}

/** The words that may be sent of those that were searched for in vain, each once. */
export const sendableWords = (typed: string[]) =>
  [...new Set(typed.filter(mayBeSent).map(everydayWord))].slice(0, missedWords.maxAtOnce)
