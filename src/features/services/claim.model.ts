import type { ServiceItem } from '@/contract/facts/services.schema'
import { spaced } from '@/shared/lib/spaced'

export interface Short {
  words: string
  verified: boolean
}

/** What is said first, without what is said in brackets and without spaces. */
export const firstClause = (text: string) =>
  text.replace(/（[^（）]*）| /g, '').split(/[，；＋]/)[0] ?? ''

/** What the office does within a time is as clear without the day from which it counts. */
const byOffice = /^自.+?之日起(\d.*(?:审查完毕|办结|结案|决定|作出|完成).*)$/

/** The limit in one clause: the one by law, else the one promised. Undefined where none is known. */
export function shortLimit({ statutory, promised }: ServiceItem): Short | undefined {
  const claim = statutory ?? promised
  return (
    claim && {
      words: spaced(firstClause(claim.text).replace(byOffice, '$1')),
      verified: claim.verified,
    }
  )
}

/** A fee as short as the edge of a row. Only what the notice says: nothing is worked out. */
export type ShortFee =
  | { kind: 'unknown' }
  | { kind: 'free'; verified: boolean }
  | Amount
  /** Other words of the notice, few enough. */
  | { kind: 'words'; words: string; verified: boolean }
  /** Too much to say here: the guide says it. */
  | { kind: 'long'; verified: boolean }

export interface Amount {
  kind: 'amount'
  yuan: number
  /** What the amount is for, where the notice names it first. */
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
const longest = 10

export function shortFee({ fee, fees }: ServiceItem): ShortFee {
  if (!fee) return fees?.length ? { kind: 'long', verified: true } : { kind: 'unknown' }
  const { verified } = fee
  const words = firstClause(fee.text)
  if (words === '免费') return { kind: 'free', verified }
  const known = amountOf(words, fee.text.replace(/ /g, ''))
  if (known) return { ...known, verified }
  return words.length > longest
    ? { kind: 'long', verified }
    : { kind: 'words', words: spaced(words), verified }
}

/** The amount that the first clause says, and nothing where it says more than an amount. */
function amountOf(words: string, text: string): Omit<Amount, 'verified'> | undefined {
  const [, prefix, yuan, per] = amount.exec(words) ?? []
  const known = names.find(([zh]) => zh === prefix)
  if (!yuan || (prefix && !known)) return undefined
  const [onlineToo, reduced = 0] = online.exec(text) ?? []
  return {
    kind: 'amount',
    yuan: Number(yuan),
    ...(known && { name: known[1] }),
    ...(per && { per: per === '份' ? 'copy' : 'file' }),
    ...(onlineToo && { online: Number(reduced) }),
    reducible: text.includes('可减缴'),
  }
}

/** Who handles it, in few words: the first of those named. */
export const whoOf = ({ where }: ServiceItem) =>
  spaced((where.split(/[／、→，；（]/)[0] ?? '').trim())
