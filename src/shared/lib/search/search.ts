import { compile } from './lexicon'
import { mark, snippetOf } from './mark'
import { shelve } from './postings'
import { rank, type Scored } from './rank'
import { read } from './read'
import type { Doc, Form, Found, Hit, Options, Reading, Vocabulary } from './search.types'
import { suggest } from './suggest'

export interface Search<K extends string> {
  /** Never throws, whatever is typed. Nothing typed finds nothing. */
  find: (query: string, options?: Options<K>) => Found<K>
}

/** Makes docs findable. Takes milliseconds for hundreds; still, off the first screen. */
export function createSearch<K extends string>(
  docs: Doc<K>[],
  { entries, fillers, englishFillers, kinds }: Vocabulary<K>,
): Search<K> {
  const shelf = shelve(docs)
  const lexicon = compile(docs, entries)
  const reader = {
    shelf,
    lexicon,
    fillers: new RegExp([...fillers].sort((a, b) => b.length - a.length).join('|') || '$^'),
    englishFillers: new Set(englishFillers),
  }
  const order = new Map(kinds.map((kind, i) => [kind, i]))
  const rankOf = (doc: Doc<K>) => order.get(doc.kind) ?? kinds.length

  const findable = (word: string) => rank(shelf, read(word, reader), false).scored.length > 0

  function find(query: string, { literal = false, kind, limit = 50 }: Options<K> = {}): Found<K> {
    const asked = read(query, reader, literal)
    const { scored, used, missing } = rank(shelf, asked, literal)
    const all = scored.flatMap((one) => {
      const doc = docs[one.at]
      return doc ? [{ ...one, doc }] : []
    })
    all.sort(
      (a, b) =>
        b.score - a.score ||
        rankOf(a.doc) - rankOf(b.doc) ||
        a.doc.title.length - b.doc.title.length,
    )
    const counts = {} as Record<K, number>
    for (const one of kinds) counts[one] = 0
    const some = all.filter(({ doc }) => counts[doc.kind]++ < limit)
    return {
      hits: some.filter(({ doc }) => !kind || doc.kind === kind).map(shown),
      total: all.length,
      counts,
      reading: readingsOf(used),
      missing: all.length > 0 ? missing : [],
      suggestions: all.length > 0 ? [] : suggest(query, lexicon).filter(findable),
    }
  }

  return { find }
}

function shown<K extends string>({ doc, score, named, forms }: Scored & { doc: Doc<K> }): Hit<K> {
  const words = forms.map(({ text }) => text)
  const snippet = named ? undefined : snippetOf(doc, words)
  const marks = mark(doc.title, words)
  return { doc, score, named, words, marks, ...(snippet && { snippet }) }
}

function readingsOf(forms: Form[]) {
  const once = new Map<string, Reading>()
  for (const { readings } of forms)
    for (const reading of readings) once.set(`${reading.from}\n${reading.to}`, reading)
  return [...once.values()]
}
