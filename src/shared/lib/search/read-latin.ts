import type { Lexicon, Meaning } from './lexicon'
import { readingCost } from './read-han'
import type { Form, Word } from './search.types'
import { oneOff } from './typo'

/** Each further guess comes after the one before it. */
const guessCost = 20
const longestPhrase = 4

/** Words in letters: English or a short form of a term, else pinyin, else a slip of the finger. */
export function readLatin(run: string[], lexicon: Lexicon): Word[] {
  const words: Word[] = []
  let unknown: string[] = []
  const settle = () => {
    words.push(...sayOrMend(unknown, lexicon))
    unknown = []
  }
  for (let i = 0; i < run.length;) {
    const { taken, meanings } = longest(run.slice(i, i + longestPhrase), lexicon.latin)
    if (taken > 0) {
      settle()
      words.push(word(run.slice(i, i + taken).join(' '), meanings))
    } else unknown.push(run[i] ?? '')
    i += taken || 1
  }
  settle()
  return words
}

function longest(run: string[], latin: Lexicon['latin']) {
  for (let taken = run.length; taken > 0; taken--) {
    const phrase = run.slice(0, taken).join(' ')
    const meanings = latin.get(phrase) ?? latin.get(phrase.replace(/s$/, ''))
    if (meanings) return { taken, meanings }
  }
  return { taken: 0, meanings: [] }
}

function sayOrMend(run: string[], lexicon: Lexicon): Word[] {
  if (run.length > 1) {
    const together = said(run, lexicon)
    if (together.length > 0) return [word(run.join(' '), together)]
  }
  return run.map((typed) => {
    const begun = [...said([typed], lexicon), ...finished(typed, lexicon.latin)]
    return begun.length > 0 || lexicon.words.has(typed)
      ? word(typed, begun)
      : mended(typed, lexicon)
  })
}

/**
 * Pinyin. What also stands somewhere as it is (Xuhui, in an English name) is pinyin only if it is whole,
 * and no short word of English: so is 'he'.
 */
function said(run: string[], lexicon: Lexicon): Meaning[] {
  const letters = run.join('')
  const known = run.every((typed) => lexicon.words.has(typed))
  return known && letters.length < shortestKnown ? [] : heard(letters, lexicon, known)
}

const shortestKnown = 4

function heard(letters: string, { sounds, han }: Lexicon, whole = false): Meaning[] {
  if (!/^[a-z]{2,24}$/.test(letters)) return []
  return sounds
    .meant(letters, whole)
    .flatMap((to) => [
      { to, why: 'pinyin' },
      ...(han.get(to) ?? []).filter(({ why }) => why !== 'also'),
    ])
}

/** English terms that begin so: trad, while trademark is being typed. Shortest first. */
function finished(typed: string, latin: Lexicon['latin']): Meaning[] {
  if (typed.length < 3) return []
  const starts = [...latin.keys()].filter(
    (phrase) => phrase.startsWith(typed) && phrase.split(' ').length < 3,
  )
  starts.sort((a, b) => a.length - b.length)
  return starts.slice(0, 2).flatMap((phrase) => latin.get(phrase) ?? [])
}

/** A slip in English or in pinyin, also in what is typed of it so far. */
function mended(typed: string, lexicon: Lexicon): Word {
  const meant = /^[a-z]{4,}$/.test(typed) && nearest(typed, [...lexicon.words, ...lexicon.said])
  if (!meant) return word(typed, [])
  const meanings = lexicon.latin.get(meant) ?? heard(meant, lexicon)
  const slip: Form = {
    text: meant,
    cost: readingCost,
    readings: [{ from: typed, to: meant, why: 'typo' }],
  }
  const { forms } = word(typed, meanings.length > 0 ? meanings : finished(meant, lexicon.latin))
  return { typed, forms: [...forms, slip] }
}

const nearest = (typed: string, spellings: string[]) =>
  spellings.find((spelling) => spelling[0] === typed[0] && oneOff(typed, spelling)) ??
  spellings.find((spelling) => typed.length > 5 && oneOff(typed, spelling.slice(0, typed.length)))

function word(typed: string, meanings: Meaning[]): Word {
  const guesses = meanings.slice(0, 4).map(({ to, why }, nth): Form => ({
    text: to,
    cost: readingCost + nth * guessCost,
    readings: [{ from: typed, to, why }],
  }))
  return { typed, forms: [{ text: typed, cost: 0, readings: [] }, ...guesses] }
}
