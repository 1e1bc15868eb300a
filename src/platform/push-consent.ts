import { own } from '@/contract/shared/own.rules'
import Taro from '@tarojs/taro'

/** False in a browser. */
export const canPush = true

/**
 * `off`: subscription messages are switched off in WeChat. `on`: they were switched on in its settings, so
 * WeChat asks at the next tap. `failed`: WeChat did not ask.
 */
export type PushConsentAnswer =
  { kind: 'answered'; accepted: string[] } | { kind: 'off' } | { kind: 'on' } | { kind: 'failed' }

/** WeChat's limit of templates per request. */
export const maxTemplates = 3

/** WeChat's errCode for `off`. */
const switchedOff = 20004

let isOff = false

/**
 * Asks, through WeChat's dialog, to push one message of each template; where they were found to be switched
 * off, opens the settings instead. WeChat requires a user tap: call this in the tap handler, without
 * awaiting anything before.
 */
export async function requestPushConsent(templates: string[]): Promise<PushConsentAnswer> {
  if (isOff) {
    isOff = !(await switchesOnInSettings())
    return { kind: isOff ? 'off' : 'on' }
  }
  try {
    const answer: Record<string, unknown> = {
      ...(await Taro.requestSubscribeMessage(optionsOf(templates))),
    }
    return { kind: 'answered', accepted: templates.filter((id) => own(answer, id) === 'accept') }
  } catch (error) {
    isOff = (error as { errCode?: number }).errCode === switchedOff
    return { kind: isOff ? 'off' : 'failed' }
  }
}

const switchesOnInSettings = () =>
  Taro.openSetting({ withSubscriptions: true }).then(
    ({ subscriptionsSetting }) => subscriptionsSetting?.mainSwitch !== false,
    () => false,
  )

/** Taro's type also requires Alipay's name for the same field. */
const optionsOf = (tmplIds: string[]) => ({ tmplIds }) as Taro.requestSubscribeMessage.Option
