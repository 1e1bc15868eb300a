/** Endings of English words that do not change what is looked for, longest first. */
const endings = [
  'rations',
  'ration',
  'ements',
  'ement',
  'ations',
  'ation',
  'ments',
  'ment',
  'ances',
  'ance',
  'ings',
  'ing',
  'ions',
  'ion',
  'ers',
  'als',
  'ies',
  'er',
  'al',
  'ed',
  'es',
  'or',
  's',
  'y',
  'e',
]

/** A stem shorter than this would also begin unrelated words. */
const minStem = 4

/** registration, registered and registering have one stem; the search finds words that begin with it. */
export function stemOf(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= minStem)
  const stem = ending ? word.slice(0, -ending.length) : word
  return stem.length > minStem && /([bdfglmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
}

/**
 * The key under which an English term is known. Words of a phrase lose their plural only: a registered trademark is
 * not the registering of one.
 */
export const termKey = (phrase: string) =>
  phrase.includes(' ') ? phrase.replace(/([a-z]{3})s(?= |$)/g, '$1') : stemOf(phrase)

export const stemPhrase = (phrase: string) => phrase.split(' ').map(stemOf).join(' ')
