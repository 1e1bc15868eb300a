import Taro from '@tarojs/taro'
import type { Transport } from './http'

/** Taro.request to the server at `baseUrl`, with a timeout of 10 seconds, or 60 for large bodies. */
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
    // Some phones capitalise the names.
    const { Date, date = Date, Link, link = Link } = answer.header as Record<string, string>
    return { status: answer.statusCode, body: answer.data, date, link }
  }
