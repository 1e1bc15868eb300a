import { checkText, type ContentCheck } from '../../infra/content-check'
import type { Deps } from '../../deps'
import { refuse } from '../../infra/http/refusal'

export type CheckState = ContentCheck

/**
 * Asks WeChat whether words of somebody may be passed on, where it can be asked. What it will not have is
 * refused; when it is away the words are taken, and checked later.
 */
export async function checkCitizenText({ db, wechat }: Deps, citizenId: string, text: string) {
  if (!wechat) return 'off'
  const [citizen] = await db<{ openid: string | null }[]>`
    select openid from citizens where id = ${citizenId}`
  const check = await checkText({ wechat, openid: citizen?.openid, text })
  return check === 'risky' ? refuse('bad_words') : check
}
