import { isBusy, NoAnswer, type Answer } from './calls'
import { WeChatFailure } from './wechat'

type Ask = (force: boolean) => Promise<Answer>

/** Renewed so much before its end: then the old one is good for five minutes more. */
const margin = 5 * 60_000

/**
 * The token that most of WeChat's calls want, kept until shortly before its end. Several processes get
 * the same one, so none of them spoils it for the others.
 */
export function accessToken(ask: Ask, clock: () => number = Date.now) {
  let known: { token: string; until: number } | undefined
  let underWay: Promise<string> | undefined

  async function fetchOne(force: boolean) {
    const answer = await ask(force).catch((error: unknown) => {
      throw error instanceof NoAnswer ? new NoAnswer(false) : error
    })
    if (isBusy(answer)) throw new NoAnswer(false) // what the token was for has not been said yet
    const { errcode, access_token: token, expires_in: seconds } = answer
    if (errcode) throw new WeChatFailure(errcode)
    if (typeof token !== 'string' || typeof seconds !== 'number') throw new WeChatFailure(0)
    known = { token, until: clock() + seconds * 1000 - margin }
    return token
  }

  return {
    async get() {
      if (known && clock() < known.until) return known.token
      underWay ??= fetchOne(false).finally(() => (underWay = undefined))
      return underWay
    },
    /** Another one than `bad`, which WeChat no longer takes. */
    async renew(bad: string) {
      if (known?.token === bad) known = undefined
      const token = await this.get()
      return token === bad ? fetchOne(true) : token
    },
  }
}
