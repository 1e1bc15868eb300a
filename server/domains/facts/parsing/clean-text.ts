import type { Claim } from '@/contract/facts/sources.schema'

// The facts were gathered by curators, who wrote for one another as well: 须核, 通用知识, 未见存档. Here
// their texts become what a citizen is told. What is in doubt is said by a flag or as 待核实.

/** "We did not find it" is no content: the field is unknown. */
const notFound = /未检索到|未见存档|^见\s*fees\.json$/

/** In brackets: that it is not verified, and nothing else. */
const doubt =
  /^(?:比例|门牌号|网址)?\s*(?:通用知识|须核|未核|待核|general knowledge(?:, unverified)?)$/
const toBeVerified = /须核|未核|待核(?!实)/g

export interface CleanText {
  text: string
  /** Whether the curators had doubts. */
  doubtful: boolean
}

/** A text without its curators' remarks; undefined if there is nothing else to it. */
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

/** A claim, verified if neither its own text nor its record's confidence says otherwise. */
export function parseClaim(raw: string | undefined, trusted: boolean): Claim | undefined {
  const edited = raw === undefined ? undefined : cleanText(raw)
  return edited && { text: edited.text, verified: trusted && !edited.doubtful }
}

/** A text that has no flag beside it: a doubt is said in its words. */
export function parseNote(raw: string | undefined): string | undefined {
  return raw
    ?.replace(/general knowledge(, unverified)?|通用知识/g, '待核实')
    .replace(toBeVerified, '待核实')
}

/** Words that curators use among themselves. Nothing that has one is published. */
const curatorTerms =
  /general knowledge|github|LawRefBook|link_ok|fees\.json|存档|未检索到|种子文档|须核|未核|待核(?!实)|勿外链|存链接|镜像|网页代码|通译法/i

/** The curator's word in a text, if there is one. 通用知识 is one, but for 通用知识，待核实. */
export const findCuratorTerm = (text: string): string | undefined =>
  curatorTerms.exec(text)?.[0] ?? /通用知识(?!，待核实)/.exec(text)?.[0]
