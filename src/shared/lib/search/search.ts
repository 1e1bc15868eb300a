import { compile } from './lexicon'
import { mark, snippetOf } from './mark'
import { shelve } from './postings'
import { rank } from './rank'
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
    const hits = scored
      .flatMap(({ at, score, forms }) => (docs[at] ? [{ doc: docs[at], score, forms }] : []))
      .sort(
        (a, b) =>
          b.score - a.score ||
          rankOf(a.doc) - rankOf(b.doc) ||
          a.doc.title.length - b.doc.title.length,
      )
    return {
      hits: hits
        .filter((hit) => !kind || hit.doc.kind === kind)
        .slice(0, limit)
        .map(shown),
      total: hits.length,
      counts: count(
        hits.map((hit) => hit.doc.kind),
        kinds,
      ),
      reading: readingsOf(used.map((form) => form.readings)),
      missing: hits.length > 0 ? missing : [],
      suggestions: hits.length > 0 ? [] : suggest(query, lexicon).filter(findable),
    }

    function shown({ doc, score, forms }: { doc: Doc<K>; score: number; forms: Form[] }): Hit<K> {
      const words = forms.map(({ text }) => text)
      const snippet = snippetOf(doc, words)
      return { doc, score, marks: mark(doc.title, words), ...(snippet && { snippet }) }
    }
  }

  return { find }
}

function count<K extends string>(found: K[], kinds: readonly K[]) {
  const counts = {} as Record<K, number>
  for (const kind of kinds) counts[kind] = 0
  for (const kind of found) counts[kind]++
  return counts
}

function readingsOf(used: Reading[][]) {
  const readings = used.reduce((all, some) => all.concat(some), [])
  const key = ({ from, to }: Reading) => `${from}\n${to}`
  return [...new Map(readings.map((one) => [key(one), one])).values()]
}
