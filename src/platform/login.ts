import Taro from '@tarojs/taro'

/** WeChat's word for who holds this phone: a code that the server can turn into a person, once. */
export async function loginCode(): Promise<string | undefined> {
  const { code } = await Taro.login().catch(() => ({ code: '' }))
  return code || undefined
}
