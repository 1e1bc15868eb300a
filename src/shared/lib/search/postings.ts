import { bare, fold, isLatin, seek } from './fold'
import type { Doc } from './search.types'

/** Where a unit is: in a name, in what the doc says first of all, in the rest of what it says. */
export const inName = 1
export const inMain = 2
export const inRest = 4

/** A name may close with a remark in brackets: to stand only there is less than to stand in the name. */
export interface Name {
  text: string
  /** Where the remark begins; the length of the text where there is none. */
  end: number
}

/** What each doc has, made ready to be looked through. */
export interface Shelf<K extends string = string> {
  docs: Doc<K>[]
  /** Its names, bare; the title first. */
  names: Name[][]
  /** For each doc the places where a unit is, added up; 0 is nowhere. */
  where: (unit: string) => Uint8Array
}

/** As many as a long evening of typing needs; then it starts anew. */
const remembered = 600

/**
 * A few hundred docs are looked through faster than an index of them is made, most of all where
 * nothing is compiled (a phone). What was found is kept, so each further key costs one unit more.
 */
export function shelve<K extends string>(docs: Doc<K>[]): Shelf<K> {
  const named = docs.map((doc) => [doc.title, ...(doc.names ?? [])].map(fold))
  const places: [number, string[]][] = [
    [inName, named.map((names) => names.join('\n'))],
    [inMain, docs.map((doc) => said(doc, (weight) => weight >= 0.5))],
    [inRest, docs.map((doc) => said(doc, (weight) => weight < 0.5))],
  ]
  const known = new Map<string, Uint8Array>()

  function where(unit: string) {
    const before = known.get(unit)
    if (before) return before
    if (known.size >= remembered) known.clear()
    const found = new Uint8Array(docs.length)
    const latin = isLatin(unit[0])
    for (const [place, texts] of places)
      texts.forEach((text, i) => {
        if ((latin ? seek(text, unit) : text.indexOf(unit)) >= 0) found[i]! |= place
      })
    known.set(unit, found)
    return found
  }

  return { docs, names: named.map((names) => names.map(nameOf)), where }
}

const nameOf = (folded: string): Name => ({
  text: bare(folded),
  end: bare(folded.replace(/\([^()]*\)$/, '') || folded).length,
})

const said = (doc: Doc, heavy: (weight: number) => boolean) =>
  fold(
    doc.fields
      .filter((field) => heavy(field.weight))
      .map((field) => field.text)
      .join('\n'),
  )

/** What a word is looked up by: pairs of Chinese characters, or each Latin word. */
export function units(text: string): string[] {
  if (isLatin(text[0])) return text.split(' ')
  if (text.length < 2) return [text]
  return Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2))
}
