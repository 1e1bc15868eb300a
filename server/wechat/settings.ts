import { env } from '../env'
import type { WeChat } from './wechat'

/** WeChat, where its settings are there. Without it anybody can sign in as anybody: never in production. */
export function weChatOfSettings(): WeChat | undefined {
  if (env.production && !(env.wechatAppid && env.wechatSecret))
    throw new Error(
      'WECHAT_APPID and WECHAT_SECRET are not set: without them anybody could sign in as anybody.',
    )
  return undefined
}
