import { buildLexicon } from './lexicon'
import { highlight, snippetOf } from './highlight'
import { buildDocIndex } from './doc-index'
import { rank, type Scored } from './rank'
import { interpretQuery } from './interpret-query'
import type {
  Doc,
  Form,
  SearchResult,
  Hit,
  SearchOptions,
  Reading,
  Vocabulary,
} from './search.types'
import { suggest } from './suggest'

export interface Search<K extends string> {
  /** Never throws. An empty query has no hits. */
  find: (query: string, options?: SearchOptions<K>) => SearchResult<K>
}

/** Takes milliseconds for hundreds of documents. Create it lazily, not before the first screen. */
export function createSearch<K extends string>(
  docs: Doc<K>[],
  { entries, fillers, englishFillers, kinds }: Vocabulary<K>,
): Search<K> {
  const index = buildDocIndex(docs)
  const lexicon = buildLexicon(docs, entries)
  const context = {
    index,
    lexicon,
    fillers: new RegExp([...fillers].sort((a, b) => b.length - a.length).join('|') || '$^'),
    englishFillers: new Set(englishFillers),
  }
  const kindOrder = new Map(kinds.map((kind, i) => [kind, i]))
  const rankOf = (doc: Doc<K>) => kindOrder.get(doc.kind) ?? kinds.length

  const findable = (word: string) =>
    rank(index, interpretQuery(word, context), false).scored.length > 0

  function find(
    query: string,
    { literal = false, kind, limit = 50 }: SearchOptions<K> = {},
  ): SearchResult<K> {
    const interpreted = interpretQuery(query, context, literal)
    const { scored, used, missing } = rank(index, interpreted, literal)
    const all = scored.flatMap((result) => {
      const doc = docs[result.at]
      return doc ? [{ ...result, doc }] : []
    })
    all.sort(
      (a, b) =>
        b.score - a.score ||
        rankOf(a.doc) - rankOf(b.doc) ||
        a.doc.title.length - b.doc.title.length,
    )
    const counts = {} as Record<K, number>
    for (const name of kinds) counts[name] = 0
    const some = all.filter(({ doc }) => counts[doc.kind]++ < limit)
    return {
      hits: some.filter(({ doc }) => !kind || doc.kind === kind).map(toHit),
      total: all.length,
      counts,
      reading: distinctReadings(used),
      missing,
      suggestions: all.length > 0 ? [] : suggest(query, lexicon).filter(findable),
    }
  }

  return { find }
}

function toHit<K extends string>({ doc, score, named, forms }: Scored & { doc: Doc<K> }): Hit<K> {
  const words = forms.map(({ text }) => text)
  const snippet = named ? undefined : snippetOf(doc, words)
  const marks = highlight(doc.title, words)
  return { doc, score, named, words, marks, ...(snippet && { snippet }) }
}

function distinctReadings(forms: Form[]) {
  const distinct = new Map<string, Reading>()
  for (const { readings } of forms)
    for (const reading of readings) distinct.set(`${reading.from}\n${reading.to}`, reading)
  return [...distinct.values()]
}
