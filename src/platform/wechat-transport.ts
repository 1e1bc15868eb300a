import Taro from '@tarojs/taro'
import type { Transport } from './http'

/** Taro.request to the server at `baseUrl`. Given up after ten seconds, as a slow network is no network;
 * what is large gets a minute. */
export const wechatTransport =
  (baseUrl: string): Transport =>
  async ({ method, url, data, token, large }) => {
    const answer = await Taro.request<unknown>({
      method,
      url: baseUrl + url,
      data,
      ...(token && { header: { authorization: `Bearer ${token}` } }),
      timeout: large ? 60_000 : 10_000,
    })
    return { status: answer.statusCode, body: answer.data }
  }
