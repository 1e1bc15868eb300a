import type { Claim } from '@/contract/facts/sources.schema'

// Curators left remarks for one another in the texts: 须核, 通用知识, 未见存档. These are removed before
// publication. Doubts are kept as a flag or as 待核实.

/** Clauses stating that nothing was found. They carry no content. */
const notFound = /未检索到|未见存档|^见\s*fees\.json$/

/** A bracketed remark that only says the text is unverified. */
const doubt =
  /^(?:比例|门牌号|网址)?\s*(?:通用知识|须核|未核|待核|general knowledge(?:, unverified)?)$/
const toBeVerified = /须核|未核|待核(?!实)/g

export interface CleanText {
  text: string
  /** The curators marked it as unverified. */
  doubtful: boolean
}

/** Removes the curators' remarks; undefined if nothing else is left. */
export function cleanText(raw: string): CleanText | undefined {
  let doubtful = false
  const clauses = raw.split('；').filter((clause) => !notFound.test(clause))
  const inBrackets = /（([^（）]*)）/g
  const text = clauses
    .join('；')
    .replace(inBrackets, (_, inside: string) => {
      const pieces = inside.split(/(?<=[，、；])/)
      const kept = pieces.filter((piece) => !doubt.test(piece.replace(/[，、；]$/, '')))
      if (kept.length < pieces.length) doubtful = true
      const rest = kept.join('').replace(/[，、；]$/, '')
      return rest && `（${rest}）`
    })
    .replace(/见\s*fees\.json/g, '见官方收费标准')
    .replace(toBeVerified, () => {
      doubtful = true
      return '待核实'
    })
    .trim()
  return text ? { text, doubtful } : undefined
}

/** `trusted`: the record's confidence allows its claims to pass as verified. */
export function parseClaim(raw: string | undefined, trusted: boolean): Claim | undefined {
  const clean = raw === undefined ? undefined : cleanText(raw)
  return clean && { text: clean.text, verified: trusted && !clean.doubtful }
}

/** For texts published without a `verified` flag: doubts are spelled out as 待核实. */
export function parseNote(raw: string | undefined): string | undefined {
  return raw
    ?.replace(/general knowledge(, unverified)?|通用知识/g, '待核实')
    .replace(toBeVerified, '待核实')
}
