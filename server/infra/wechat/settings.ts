import { env } from '../../env'
import { makeWeChat } from './adapter'
import { parseTemplates } from './templates'
import type { WeChat } from './wechat'

/** WeChat from the environment; undefined without settings, which production refuses. */
export function weChatOfSettings(): WeChat | undefined {
  const { wechatAppid: appid, wechatSecret: secret, wechatApi: api, wechatTemplates } = env
  if (appid && secret) {
    const templates = parseTemplates(wechatTemplates)
    return makeWeChat({ appid, secret, api, templates })
  }
  if (env.production)
    throw new Error(
      'WECHAT_APPID and WECHAT_SECRET are not set: without them anyone could sign in as anyone.',
    )
  if (appid || secret) throw new Error('Set both WECHAT_APPID and WECHAT_SECRET, or neither.')
  return undefined
}
