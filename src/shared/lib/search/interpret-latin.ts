import type { Lexicon, Meaning } from './lexicon'
import { readingCost } from './interpret-chinese'
import { stemOf, stemPhrase, termKey } from './stems'
import type { Form, Word } from './search.types'
import { isOneEditApart } from './typo'

/** Additional cost of each further guess. */
const guessCost = 20
const maxPhraseWords = 4

/** Reads Latin words as English terms or abbreviations, else as pinyin, else as typos. */
export function interpretLatin(run: string[], lexicon: Lexicon): Word[] {
  const words: Word[] = []
  let unknown: string[] = []
  const flush = () => {
    words.push(...resolveUnknown(unknown, lexicon))
    unknown = []
  }
  for (let i = 0; i < run.length;) {
    const { taken, meanings } = longestMatch(run.slice(i, i + maxPhraseWords), lexicon.latin)
    if (taken > 0) {
      flush()
      words.push(toWord(run.slice(i, i + taken).join(' '), meanings, lexicon))
    } else unknown.push(run[i] ?? '')
    i += taken || 1
  }
  flush()
  return words
}

function longestMatch(run: string[], latin: Lexicon['latin']) {
  for (let taken = run.length; taken > 0; taken--) {
    const phrase = run.slice(0, taken).join(' ')
    const meanings = latin.get(phrase) ?? latin.get(termKey(phrase))
    if (meanings) return { taken, meanings }
  }
  return { taken: 0, meanings: [] }
}

function resolveUnknown(run: string[], lexicon: Lexicon): Word[] {
  if (run.length > 1) {
    const joint = pinyinMeaningsOf(run, lexicon)
    if (joint.length > 0) return [toWord(run.join(' '), joint, lexicon)]
  }
  return run.map((typed) => {
    const meanings = [...pinyinMeaningsOf([typed], lexicon), ...completions(typed, lexicon.latin)]
    return meanings.length > 0 || lexicon.words.has(typed) || hasStem(typed, lexicon)
      ? toWord(typed, meanings, lexicon)
      : correctedWord(typed, lexicon)
  })
}

/**
 * Pinyin readings. A word that also occurs as Latin text (Xuhui, in an English name) is read as pinyin
 * only by whole syllables, and only if it is long enough not to be an English word such as `he`.
 */
function pinyinMeaningsOf(run: string[], lexicon: Lexicon): Meaning[] {
  const letters = run.join('')
  const known = run.every((typed) => lexicon.words.has(typed))
  return known && letters.length < minPinyinLength ? [] : pinyinMeanings(letters, lexicon, known)
}

const minPinyinLength = 4

function pinyinMeanings(letters: string, { sounds, han }: Lexicon, whole = false): Meaning[] {
  if (!/^[a-z]{2,24}$/.test(letters)) return []
  return sounds
    .meant(letters, whole)
    .flatMap((to) => [
      { to, why: 'pinyin' },
      ...(han.get(to) ?? []).filter(({ why }) => why !== 'also'),
    ])
}

/** Meanings of English terms starting with the typed letters (`trad` for trademark), shortest first. */
function completions(typed: string, latin: Lexicon['latin']): Meaning[] {
  if (typed.length < 3) return []
  const starts = [...latin.keys()].filter(
    (phrase) => phrase.startsWith(typed) && phrase.split(' ').length < 3,
  )
  starts.sort((a, b) => a.length - b.length)
  return starts.slice(0, 2).flatMap((phrase) => latin.get(phrase) ?? [])
}

/** Corrects a typo in English or pinyin, incomplete words included. */
function correctedWord(typed: string, lexicon: Lexicon): Word {
  const meant =
    /^[a-z]{4,}$/.test(typed) && nearestSpelling(typed, [...lexicon.words, ...lexicon.termPinyin])
  if (!meant) return toWord(typed, [], lexicon)
  const meanings = lexicon.latin.get(meant) ?? pinyinMeanings(meant, lexicon)
  const corrected: Form = {
    text: meant,
    cost: readingCost,
    readings: [{ from: typed, to: meant, why: 'typo' }],
  }
  const { forms } = toWord(
    typed,
    meanings.length > 0 ? meanings : completions(meant, lexicon.latin),
    lexicon,
  )
  return { typed, forms: [...forms, corrected] }
}

const nearestSpelling = (typed: string, spellings: string[]) =>
  spellings.find((spelling) => spelling[0] === typed[0] && isOneEditApart(typed, spelling)) ??
  spellings.find(
    (spelling) => typed.length > 5 && isOneEditApart(typed, spelling.slice(0, typed.length)),
  )

/** Whether another form of the word occurs: `registered` for `registering`. */
function hasStem(typed: string, { words }: Lexicon) {
  const stem = stemOf(typed)
  return stem !== typed && [...words].some((word) => word.startsWith(stem))
}

function toWord(typed: string, meanings: Meaning[], lexicon: Lexicon): Word {
  const stem = stemPhrase(typed)
  const stems = typed.split(' ').every((word) => stemOf(word) === word || hasStem(word, lexicon))
  const guesses = meanings.slice(0, 4).map(({ to, why }, nth): Form => ({
    text: to,
    cost: readingCost + nth * guessCost,
    readings: [{ from: typed, to, why }],
  }))
  const forms: Form[] = [{ text: typed, cost: 0, readings: [] }]
  if (stems && stem !== typed) forms.push({ text: stem, cost: 0, readings: [] })
  return { typed, forms: [...forms, ...guesses] }
}
