import type { ServiceItem } from '@/contract/facts/services.schema'
import { isTranslated, originalOf } from '@/shared/lib/original'
import { spaced } from '@/shared/lib/spaced'

export interface ShortClaim {
  words: string
  verified: boolean
}

/** The first clause, without bracketed remarks and spaces. */
export const firstClause = (text: string) =>
  text.replace(/（[^（）]*）| /g, '').split(/[，；＋]/)[0] ?? ''

/** As `firstClause`, of an English text. */
const firstEnglishClause = (text: string) =>
  text.replace(/ \([^()]*\)/g, '').split(/[,;] | \+ /)[0] ?? ''

/** Deadlines for the office, whose start date can be omitted for brevity. Deadlines for citizens keep it. */
const officeDeadline = /^自.+?之日起(\d.*(?:审查完毕|办结|结案|决定|作出|完成).*)$/

/** The statutory time limit in one clause, otherwise the promised one. Undefined if both are unknown. */
export function shortLimit(item: ServiceItem): ShortClaim | undefined {
  const claim = item.statutory ?? item.promised
  if (!claim) return undefined
  const words = isTranslated(item)
    ? firstEnglishClause(claim.text)
    : spaced(firstClause(claim.text).replace(officeDeadline, '$1'))
  return { words, verified: claim.verified }
}

/** A fee short enough for the edge of a row. Quotes the notice; nothing is calculated. */
export type ShortFee =
  | { kind: 'unknown' }
  | { kind: 'free'; verified: boolean }
  | Amount
  /** Short text of the notice. */
  | { kind: 'words'; words: string; verified: boolean }
  /** Too long; see the guide. */
  | { kind: 'long'; verified: boolean }

export interface Amount {
  kind: 'amount'
  yuan: number
  /** What the amount is charged for, if stated. */
  name?: FeeName
  per?: 'file' | 'copy'
  /** In yuan, when filed online. */
  online?: number
  reducible: boolean
  verified: boolean
}

export type FeeName = 'class' | 'filing' | 'registration' | 'invention'

const names: [string, FeeName][] = [
  ['每类', 'class'],
  ['申请费', 'filing'],
  ['登记费', 'registration'],
  ['发明', 'invention'],
]
const amount = /^(\D*)(\d+)元(?:\/(件次|件|份))?$/
const online = /^[^，；＋]*（网上(?:(\d+)元|免费)）/
const maxWords = 10

/** Read from the Chinese words, whatever the language. */
export function shortFee(item: ServiceItem): ShortFee {
  const { fee, fees } = originalOf(item)
  if (!fee) return fees?.length ? { kind: 'long', verified: true } : { kind: 'unknown' }
  const { verified } = fee
  const words = firstClause(fee.text)
  if (words === '免费') return { kind: 'free', verified }
  const amountOnly = parseAmount(words, fee.text.replace(/ /g, ''))
  if (amountOnly) return { ...amountOnly, verified }
  return words.length > maxWords || isTranslated(item)
    ? { kind: 'long', verified }
    : { kind: 'words', words: spaced(words), verified }
}

/** Undefined if the first clause says more than an amount. */
function parseAmount(words: string, text: string): Omit<Amount, 'verified'> | undefined {
  const [, prefix, yuan, per] = amount.exec(words) ?? []
  const name = names.find(([zh]) => zh === prefix)
  if (!yuan || (prefix && !name)) return undefined
  const [hasOnline, onlineYuan = 0] = online.exec(text) ?? []
  return {
    kind: 'amount',
    yuan: Number(yuan),
    ...(name && { name: name[1] }),
    ...(per && { per: per === '份' ? 'copy' : 'file' }),
    ...(hasOnline && { online: Number(onlineYuan) }),
    reducible: text.includes('可减缴'),
  }
}

/** The first of the handling offices, without remarks in brackets. Brackets within a name stay: 中国（上海）…. */
export function handlerName(item: ServiceItem) {
  const { where } = item
  if (isTranslated(item)) return where.replace(/ \([^()]*\)/g, '').split(/ \/ |, |; /)[0]!
  const withoutRemarks = where.replace(/(?:（[^（）]*）)+(?=$|[\s／、→，；])/g, '')
  return spaced(withoutRemarks.split(/[／、→，；]/)[0]!.trim())
}
