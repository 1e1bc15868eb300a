import { env } from '../../env'
import { makeWeChat } from './adapter'
import { templatesIn } from './templates'
import type { WeChat } from './wechat'

/** WeChat, where its settings are there. Without it anybody can sign in as anybody: never in production. */
export function weChatOfSettings(): WeChat | undefined {
  const { wechatAppid: appid, wechatSecret: secret, wechatApi: api, wechatTemplates } = env
  if (appid && secret) return makeWeChat({ appid, secret, api, templates: templatesIn(wechatTemplates) }) // prettier-ignore
  if (env.production)
    throw new Error(
      'WECHAT_APPID and WECHAT_SECRET are not set: without them anybody could sign in as anybody.',
    )
  if (appid || secret) throw new Error('Of WECHAT_APPID and WECHAT_SECRET one is missing.')
  return undefined
}
