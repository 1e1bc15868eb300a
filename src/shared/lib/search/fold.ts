const words = /[\u3400-\u9fff\uf900-\ufaff]+|[a-z0-9\u00df-\u024f]+/g
const between = /[^\u3400-\u9fff\uf900-\ufaffa-z0-9\u00df-\u024f]+/g

/** Of a single folded character: whether it is a letter or a digit. The same set as above, and asked often. */
export function isLatin(char: string | undefined) {
  const code = char === undefined ? 0 : char.charCodeAt(0)
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58)
  return code > 222 && code < 592
}

/** Full-width to half, capitals to small. As long as it was, so a place in one is a place in the other. */
export function fold(text: string) {
  const half = text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
  const small = half.toLowerCase()
  return small.length === half.length ? small : half.replace(/[A-Z]/g, (c) => c.toLowerCase())
}

/** The words of a folded text: runs of Chinese, and runs of letters and digits. */
export const split = (folded: string): string[] => folded.match(words) ?? []

/** A folded name without what stands between its words, but for a space between Latin ones. */
export function bare(folded: string) {
  return folded.replace(between, (gap, at: number) =>
    isLatin(folded[at - 1]) && isLatin(folded[at + gap.length]) ? ' ' : '',
  )
}

/** Where a word stands in a folded text, or -1. A Latin word is not found inside another (ip in wipo). */
export function seek(text: string, word: string, from = 0) {
  let at = text.indexOf(word, from)
  if (at < 1 || !isLatin(word[0]) || /^\d{4,}$/.test(word)) return at
  while (at > 0 && isLatin(text[at - 1])) at = text.indexOf(word, at + 1)
  return at
}
