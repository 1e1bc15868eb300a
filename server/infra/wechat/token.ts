import type { EpochMs } from '@/contract/shared/time.types'
import { isBusy, WeChatUnreachable, type WeChatReply } from './calls'
import { WeChatFailure } from './wechat'

/** Requests a token; `force` invalidates the current one. */
type RequestToken = (force: boolean) => Promise<WeChatReply>

/** A token is renewed this long before its expiry, while the old one still works. */
const renewalMarginMs = 5 * 60_000

/**
 * Caches the access token that most of WeChat's calls require. WeChat's "stable" token is the same for all
 * processes, so none invalidates the token of another.
 */
export function accessToken(requestToken: RequestToken, clock: () => EpochMs = Date.now) {
  let cached: { token: string; until: EpochMs } | undefined
  let underWay: Promise<string> | undefined

  async function fetchToken(force: boolean) {
    const reply = await requestToken(force).catch((error: unknown) => {
      throw error instanceof WeChatUnreachable ? new WeChatUnreachable(false) : error
    })
    if (isBusy(reply)) throw new WeChatUnreachable(false) // the call that needs the token was not sent
    const { errcode, access_token: token, expires_in: seconds } = reply
    if (errcode) throw new WeChatFailure(errcode)
    if (typeof token !== 'string' || typeof seconds !== 'number') throw new WeChatFailure(0)
    cached = { token, until: clock() + seconds * 1000 - renewalMarginMs }
    return token
  }

  return {
    async get() {
      if (cached && clock() < cached.until) return cached.token
      underWay ??= fetchToken(false).finally(() => (underWay = undefined))
      return underWay
    },
    /** Replaces `bad`, which WeChat no longer accepts. */
    async renew(bad: string) {
      if (cached?.token === bad) cached = undefined
      const token = await this.get()
      return token === bad ? fetchToken(true) : token
    },
  }
}
