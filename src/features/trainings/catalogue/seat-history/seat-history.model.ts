import type { SeatHistoryEntry, Way } from '@/contract/trainings/trainings.schema'
import type { Language } from '@/shared/lib/language'
import { momentWords } from '@/shared/lib/moments'
import { movesText } from './seat-history.text'

export interface MoveRow {
  seq: number
  words: string
  /** When, and why. */
  notes: string[]
  mine: boolean
}

interface Wish {
  way: Way
  /** The number of whoever looks, where they have one. */
  own: number | undefined
  /** Milliseconds since 1970. */
  now: number
  language: Language
}

/** The moves of one way in words, the latest first. */
export function moveRows(moves: SeatHistoryEntry[], { way, own, now, language }: Wish): MoveRow[] {
  const text = movesText[language]
  const those = moves.filter((move) => move.way === way)
  const bySeq = new Map(those.map((move) => [move.seq, move]))
  const wordsOf = ({ kind, no = 0, count = 0 }: SeatHistoryEntry) => text.kind[kind](no, count)
  return those
    .sort((a, b) => b.seq - a.seq)
    .map((move) => {
      const cause = move.because === undefined ? undefined : bySeq.get(move.because)
      return {
        seq: move.seq,
        words: wordsOf(move),
        notes: [
          momentWords(move.at, now, language),
          ...(cause ? [text.because(cause.seq, wordsOf(cause))] : []),
          ...(move.behind ? [text.behind] : []),
        ],
        mine: own !== undefined && move.no === own,
      }
    })
}
