import { findPersonalData } from '@/contract/people/personal-data.rules'
import { checkPublicText } from '../../../infra/content-check'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import type { CheckState } from './rating-columns'

/**
 * Moderates a text meant for the public. Refuses what WeChat rates as risky; keeps back, for
 * review, what needs a human or contains personal data.
 */
export async function checkRatingText(
  { db, wechat }: Deps,
  citizenId: string,
  text: string | undefined,
): Promise<CheckState> {
  if (!text) return 'off'
  if (findPersonalData(text).length > 0) return 'review'
  if (!wechat) return 'off'
  const [citizen] = await db<{ openid: string | null }[]>`
    select openid from citizens where id = ${citizenId}`
  const check = await checkPublicText({ wechat, openid: citizen?.openid, text })
  return check === 'risky' ? refuse('bad_words') : check
}

/** Whether a text is public. Without WeChat no check is possible, so unchecked text is shown. */
export const isTextPublic = ({ wechat }: Pick<Deps, 'wechat'>, state: CheckState) =>
  state === 'passed' || (!wechat && state === 'off')
