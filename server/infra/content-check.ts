import type { StaffConsultation } from '@/contract/consultations/case.schema'
import type { Checked, WeChat } from './wechat/wechat'

export type ContentCheck = StaffConsultation['check']

interface Words {
  wechat: WeChat | undefined
  /** WeChat's, of whoever wrote them. */
  openid: string | null | undefined
  text: string
}

/** What WeChat takes at once. */
const longest = 2500
/** What two pieces share: what stands where a text is cut is whole in one of them. */
const shared = 100

/** Pieces of a text; no character is cut in two. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = []
  const characters = [...text]
  for (let start = 0; start === 0 || start + shared < characters.length;) {
    const end = endOf(characters, start)
    pieces.push(characters.slice(start, end).join(''))
    start = Math.max(end - shared, start + 1)
  }
  return pieces
}

/** Where a piece that begins at `start` ends: WeChat may count 😀 as two. */
function endOf(characters: string[], start: number) {
  let end = start
  for (let length = 0; end < characters.length; end++) {
    length += characters[end]!.length
    if (length > longest) break
  }
  return end
}

/**
 * What WeChat thinks of a text: `off` without WeChat, `due` while it cannot say. What somebody should
 * look at passes: whoever answers looks at all of it.
 */
export async function checkText(words: Words): Promise<ContentCheck> {
  const check = await checkPublicText(words)
  return check === 'review' ? 'passed' : check
}

/** Of a text that everybody would read: what somebody should look at first is `review`. */
export async function checkPublicText({
  wechat,
  openid,
  text,
}: Words): Promise<ContentCheck | 'review'> {
  if (!wechat) return 'off'
  if (!openid) return 'due'
  const checked = await Promise.all(piecesOf(text).map((piece) => wechat.check(openid, piece)))
  const is = (...what: Checked[]) => checked.some((one) => what.includes(one))
  if (is('risky')) return 'risky'
  if (is('down')) return 'due'
  return is('review') ? 'review' : 'passed'
}
