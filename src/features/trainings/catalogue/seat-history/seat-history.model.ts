import type { EpochMs } from '@/contract/shared/time.types'
import type { SeatHistoryEntry, Way } from '@/contract/trainings/trainings.schema'
import type { Language } from '@/shared/lib/language'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { seatHistoryText } from './seat-history.text'

export interface SeatHistoryRow {
  seq: number
  words: string
  /** When, and why. */
  notes: string[]
  mine: boolean
}

interface Context {
  way: Way
  /** The citizen's own number, if they are enrolled. */
  ownNo: number | undefined
  now: EpochMs
  language: Language
}

/** The history of one way of attending in words, latest first. */
export function seatHistoryRows(
  history: SeatHistoryEntry[],
  { way, ownNo, now, language }: Context,
): SeatHistoryRow[] {
  const text = seatHistoryText[language]
  const ofWay = history.filter((entry) => entry.way === way)
  const bySeq = new Map(ofWay.map((entry) => [entry.seq, entry]))
  const wordsOf = ({ kind, no = 0, count = 0 }: SeatHistoryEntry) => text.kind[kind](no, count)
  return ofWay
    .sort((a, b) => b.seq - a.seq)
    .map((entry) => {
      const cause = entry.because === undefined ? undefined : bySeq.get(entry.because)
      return {
        seq: entry.seq,
        words: wordsOf(entry),
        notes: [
          momentWords(entry.at, now, language),
          ...(cause ? [text.because(cause.seq, wordsOf(cause))] : []),
          ...(entry.behind ? [text.behind] : []),
        ],
        mine: ownNo !== undefined && entry.no === ownNo,
      }
    })
}
