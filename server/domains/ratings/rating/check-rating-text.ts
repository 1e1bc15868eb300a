import { personalDataIn } from '@/contract/people/personal-data.rules'
import { checkPublicText } from '../../../infra/content-check'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import type { CheckState } from './ratings.repo'

/**
 * What becomes of words that everybody would read: what WeChat will not have is refused; what somebody
 * should look at first, or says a number or an address, is taken and not shown.
 */
export async function checkPublic(
  { db, wechat }: Deps,
  citizenId: string,
  text: string | undefined,
): Promise<CheckState> {
  if (!text) return 'off'
  if (personalDataIn(text).length > 0) return 'review'
  if (!wechat) return 'off'
  const [citizen] = await db<{ openid: string | null }[]>`
    select openid from citizens where id = ${citizenId}`
  const check = await checkPublicText({ wechat, openid: citizen?.openid, text })
  return check === 'risky' ? refuse('bad_words') : check
}

/** Whether words are shown to everybody. Without WeChat nothing was checked, and nothing could be. */
export const isShown = ({ wechat }: Pick<Deps, 'wechat'>, state: CheckState) =>
  state === 'passed' || (!wechat && state === 'off')
