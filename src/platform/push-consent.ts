import Taro from '@tarojs/taro'

/** False in a browser. */
export const canPush = true

/** `off`: subscription messages are switched off in WeChat. `failed`: WeChat did not ask. */
export type PushConsentAnswer =
  { kind: 'answered'; accepted: string[] } | { kind: 'off' } | { kind: 'failed' }

/** WeChat's limit of templates per request. */
export const maxTemplates = 3

/** WeChat's errCode for `off`. */
const switchedOff = 20004

/**
 * Asks, through WeChat's dialog, to push one message of each template. WeChat requires a user tap: call
 * this in the tap handler, without awaiting anything before.
 */
export async function requestPushConsent(templates: string[]): Promise<PushConsentAnswer> {
  try {
    const answer: Record<string, unknown> = {
      ...(await Taro.requestSubscribeMessage(optionsOf(templates))),
    }
    return { kind: 'answered', accepted: templates.filter((id) => answer[id] === 'accept') }
  } catch (error) {
    return { kind: (error as { errCode?: number }).errCode === switchedOff ? 'off' : 'failed' }
  }
}

/** Taro's type also requires Alipay's name for the same field. */
const optionsOf = (tmplIds: string[]) => ({ tmplIds }) as Taro.requestSubscribeMessage.Option
