import type { MessageKind } from '@/contract/messages/messages.schema'

/** WeChat's server calls that we make. */
export interface WeChat {
  /** Which person a code of Taro.login is. Undefined for a code that is wrong or was used. */
  openidOf: (code: string) => Promise<string | undefined>
  /** The phone number behind a code of its button. Undefined for a code that is wrong or was used. */
  phoneOf: (code: string) => Promise<string | undefined>
  /** Of each message that can be pushed. */
  templates: Partial<Record<MessageKind, string>>
  /** Shows a message in WeChat. Of a kind that has a template. */
  push: (message: Push) => Promise<Pushed>
  /** Whether words of somebody may be passed on. Of at most 2500 characters. */
  check: (openid: string, text: string) => Promise<Checked>
}

export type Checked =
  | 'pass'
  | 'review' // somebody should look at it
  | 'risky'
  | 'down' // it could not be asked, or says nothing of who was not here within two hours

/** What a template can be filled with. */
export interface Facts {
  title?: string
  startsAt?: string
  until?: string
  place?: string
  words?: string
  /** When it happened. */
  at: string
}

export interface Push {
  openid: string
  kind: MessageKind
  /** Where a tap on it leads. */
  page: string
  facts: Facts
}

export type Pushed =
  | 'sent'
  | 'refused' // they took their consent back: once and for all
  | 'busy' // it did not arrive, and may be sent again
  | 'unknown' // no answer came: it may have arrived, so it is not sent again

/** That WeChat did not take what we said: its settings here are wrong. The log shows the code only. */
export class WeChatFailure extends Error {
  readonly code: string
  constructor(errcode: number) {
    super(`WeChat answered ${errcode}`)
    this.code = `WECHAT_${errcode}`
  }
}
