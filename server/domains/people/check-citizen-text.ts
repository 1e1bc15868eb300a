import { checkText, type ContentCheck } from '../../infra/content-check'
import type { Deps } from '../../deps'
import { refuse } from '../../infra/http/refusal'

export type CheckState = ContentCheck

/**
 * Runs WeChat's content check on a citizen's text. Refuses a risky text. While WeChat cannot be reached the
 * text is accepted as `due`, to be checked later; without WeChat it stays `off`.
 */
export async function checkCitizenText({ db, wechat }: Deps, citizenId: string, text: string) {
  if (!wechat) return 'off'
  const [citizen] = await db<{ openid: string | null }[]>`
    select openid from citizens where id = ${citizenId}`
  const check = await checkText({ wechat, openid: citizen?.openid, text })
  return check === 'risky' ? refuse('bad_words') : check
}
