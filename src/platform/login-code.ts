import Taro from '@tarojs/taro'

/** WeChat's one-time code that the server exchanges for the openid; undefined if WeChat gave none. */
export async function loginCode(): Promise<string | undefined> {
  const { code } = await Taro.login().catch(() => ({ code: '' }))
  return code || undefined
}
