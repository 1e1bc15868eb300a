import type { MessageKind } from '../../src/contract/identity.schema'

/** WeChat's server calls that we make. */
export interface WeChat {
  /** Which person a code of Taro.login is. Undefined for a code that is wrong or was used. */
  openidOf: (code: string) => Promise<string | undefined>
  /** The phone number behind a code of its button. Undefined for a code that is wrong or was used. */
  phoneOf: (code: string) => Promise<string | undefined>
  /** Of each message that can be pushed. */
  templates: Partial<Record<MessageKind, string>>
}
