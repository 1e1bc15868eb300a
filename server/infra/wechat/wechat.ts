import type { MessageKind } from '@/contract/messages/messages.schema'

/** The calls of WeChat's server API that this server makes. */
export interface WeChat {
  /** Exchanges a code from Taro.login. Undefined if the code is invalid or was used before. */
  openidOf: (code: string) => Promise<string | undefined>
  /** Exchanges a code from WeChat's phone number button. Undefined if it is invalid or was used before. */
  phoneOf: (code: string) => Promise<string | undefined>
  /** Template ids by message kind; kinds without one cannot be pushed. */
  templates: Partial<Record<MessageKind, string>>
  /** Sends a subscription message of a kind that has a template. */
  push: (message: Push) => Promise<PushResult>
  /** Checks a text of at most 2500 characters by the citizen with this openid. */
  check: (openid: string, text: string) => Promise<TextVerdict>
}

export type TextVerdict =
  | 'pass'
  | 'review' // a person should look at it
  | 'risky'
  | 'down' // unreachable, or the author has not used the mini-program within two hours

/** The values that a template's fields can show. */
export interface TemplateFacts {
  title?: string
  startsAt?: string
  until?: string
  place?: string
  words?: string
  /** Time of the event. */
  at: string
}

export interface Push {
  openid: string
  kind: MessageKind
  /** The page that a tap on it opens. */
  page: string
  facts: TemplateFacts
}

export type PushResult =
  | 'sent'
  | 'refused' // the citizen has withdrawn consent in WeChat
  | 'busy' // not delivered; may be retried
  | 'unknown' // no reply; it may have been delivered, so it is not retried

/** WeChat rejected a call, so the settings are wrong. Logs show the code only. */
export class WeChatFailure extends Error {
  readonly code: string
  constructor(errcode: number) {
    super(`WeChat answered ${errcode}`)
    this.code = `WECHAT_${errcode}`
  }
}
