import { isLatin } from './fold'
import type { Lexicon, Meaning } from './lexicon'
import { readingCost } from './read-han'
import type { Form, Reading, Word } from './search.types'
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
  for (let i = 0; i < run.length; ) {
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
    return begun.length > 0 || lexicon.spellings.has(typed)
      ? word(typed, begun)
      : mended(typed, lexicon)
  })
}

/** Pinyin, unless it is a word that stands somewhere as it is. One letter says nothing. */
function said(run: string[], { sounds, spellings }: Lexicon): Meaning[] {
  const letters = run.join('')
  if (!/^[a-z]{2,24}$/.test(letters) || run.every((typed) => spellings.has(typed))) return []
  return sounds.meant(letters).map((to) => ({ to, why: 'pinyin' }))
}

/** English terms that begin so: trad, while trademark is being typed. Shortest first. */
function finished(typed: string, latin: Lexicon['latin']): Meaning[] {
  if (typed.length < 3) return []
  const starts = [...latin.keys()].filter((phrase) => phrase.startsWith(typed))
  starts.sort((a, b) => a.length - b.length)
  return starts.slice(0, 2).flatMap((phrase) => latin.get(phrase) ?? [])
}

/** A slip in English or in pinyin, also in what is typed of it so far. */
function mended(typed: string, lexicon: Lexicon): Word {
  if (typed.length < 4 || !isLatin(typed[0]) || /\d/.test(typed)) return word(typed, [])
  const near = [...lexicon.spellings].filter(
    (spelling) => spelling[0] === typed[0] && oneOff(typed, spelling),
  )
  const begun = [...lexicon.spellings].filter(
    (spelling) => typed.length > 5 && oneOff(typed, spelling.slice(0, typed.length)),
  )
  const [meant] = [...near, ...begun]
  if (!meant) return word(typed, [])
  const meanings = lexicon.latin.get(meant) ?? [
    ...said([meant], { ...lexicon, spellings: new Set() }),
    ...finished(meant, lexicon.latin),
  ]
  const { forms } = word(typed, meanings)
  const slip: Reading = { from: typed, to: meant, why: 'typo' }
  return {
    typed,
    forms: [...forms, { text: meant, cost: readingCost, readings: [slip] }],
  }
}

function word(typed: string, meanings: Meaning[]): Word {
  const guesses = meanings.slice(0, 4).map(
    ({ to, why }, nth): Form => ({
      text: to,
      cost: readingCost + nth * guessCost,
      readings: [{ from: typed, to, why }],
    }),
  )
  return { typed, forms: [{ text: typed, cost: 0, readings: [] }, ...guesses] }
}
