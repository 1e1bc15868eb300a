import type { StaffConsultation } from '@/contract/consultations/case.schema'
import type { WeChat } from './wechat/wechat'

export type ContentCheck = StaffConsultation['check']

interface TextToCheck {
  wechat: WeChat | undefined
  /** The author's. WeChat checks no text without one. */
  openid: string | null | undefined
  text: string
}

/** WeChat's limit for one call, in UTF-16 units. */
const maxPieceLength = 2500
/** Characters that neighbouring pieces share, so that a phrase at a cut is complete in one of them. */
const overlap = 100

/** Splits a text into overlapping pieces that WeChat accepts, without splitting surrogate pairs. */
export function splitText(text: string): string[] {
  const pieces: string[] = []
  const characters = [...text]
  for (let start = 0; start === 0 || start + overlap < characters.length;) {
    const end = endOf(characters, start)
    pieces.push(characters.slice(start, end).join(''))
    start = Math.max(end - overlap, start + 1)
  }
  return pieces
}

/** End of the piece that begins at `start`. Counted in UTF-16 units, as WeChat may count 😀 as two. */
function endOf(characters: string[], start: number) {
  let end = start
  for (let length = 0; end < characters.length; end++) {
    length += characters[end]!.length
    if (length > maxPieceLength) break
  }
  return end
}

/**
 * Checks a text for staff: `off` without WeChat, `due` while WeChat cannot be reached. A text that needs review
 * passes, because staff read every text anyway.
 */
export async function checkText(input: TextToCheck): Promise<ContentCheck> {
  const check = await checkPublicText(input)
  return check === 'review' ? 'passed' : check
}

/** Checks a text for publication; `review` if a person should read it first. */
export async function checkPublicText({
  wechat,
  openid,
  text,
}: TextToCheck): Promise<ContentCheck | 'review'> {
  if (!wechat) return 'off'
  if (!openid) return 'due'
  const verdicts = await Promise.all(splitText(text).map((piece) => wechat.check(openid, piece)))
  if (verdicts.includes('risky')) return 'risky'
  if (verdicts.includes('down')) return 'due'
  return verdicts.includes('review') ? 'review' : 'passed'
}
