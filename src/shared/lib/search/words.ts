const wordPattern = /[\u3400-\u9fff\uf900-\ufaff]+|[a-z0-9\u00df-\u024f]+/g
const separatorPattern = /[^\u3400-\u9fff\uf900-\ufaffa-z0-9\u00df-\u024f]+/g

/** Whether a folded character is a Latin letter or a digit. Hot path: compares char codes, not the pattern. */
export function isLatin(char: string | undefined) {
  const code = char === undefined ? 0 : char.charCodeAt(0)
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58)
  return code > 222 && code < 592
}

/** Splits a folded text into runs of Chinese characters and runs of letters and digits. */
export const splitWords = (folded: string): string[] => folded.match(wordPattern) ?? []

/** Removes everything between the words of a folded text; Latin words stay separated by a space. */
export function stripSeparators(folded: string) {
  return folded.replace(separatorPattern, (gap, at: number) =>
    isLatin(folded[at - 1]) && isLatin(folded[at + gap.length]) ? ' ' : '',
  )
}

/** Index of a word in a folded text, or -1. Latin words match at word starts only: `ip` not in `wipo`. */
export function indexOfWord(text: string, word: string, from = 0) {
  let at = text.indexOf(word, from)
  if (at < 1 || !isLatin(word[0]) || /^\d{4,}$/.test(word)) return at
  while (at > 0 && isLatin(text[at - 1])) at = text.indexOf(word, at + 1)
  return at
}
