import Taro from '@tarojs/taro'

/** WeChat can push here. A browser cannot. */
export const canPush = true

/** `off`: its owner has switched off all such messages. `failed`: WeChat did not ask. */
export type PushAnswer =
  { kind: 'answered'; accepted: string[] } | { kind: 'off' } | { kind: 'failed' }

/** So many templates WeChat takes at once. */
export const mostTemplates = 3

/** WeChat's code for that switch. */
const switchedOff = 20004

/**
 * Lets WeChat ask whether it may push one message of each template. Only in a tap, and before anything is
 * waited for: else WeChat asks nothing.
 */
export async function askToPush(templates: string[]): Promise<PushAnswer> {
  try {
    const answer: Record<string, unknown> = {
      ...(await Taro.requestSubscribeMessage(asked(templates))),
    }
    return { kind: 'answered', accepted: templates.filter((id) => answer[id] === 'accept') }
  } catch (error) {
    return { kind: (error as { errCode?: number }).errCode === switchedOff ? 'off' : 'failed' }
  }
}

/** Taro's type wants Alipay's name for the same besides. */
const asked = (tmplIds: string[]) => ({ tmplIds }) as Taro.requestSubscribeMessage.Option
