import { Refusal, refuse } from '../http/refusal'
import { callWeChat, isBusy, WeChatUnreachable, type WeChatReply } from './calls'
import { templateData, type Templates } from './templates'
import { accessToken } from './token'
import { WeChatFailure, type TextVerdict, type Push, type PushResult, type WeChat } from './wechat'

export interface WeChatSettings {
  appid: string
  secret: string
  /** Base URL of WeChat's API. */
  api: string
  templates: Templates
  /** Timeout of one call. */
  timeoutMs?: number
  /** Delays before the retries while WeChat is busy, in ms. */
  retryDelays?: number[]
}

/** Invalid code, used code, and blocked account. */
const badCodes = [40029, 40163, 40226]
const rateLimited = 45011
/** The access token is invalid or has expired. */
const badTokens = [40001, 40014, 42001]
const refusedByCitizen = 43101

/** WeChat's server API. Other parts of its replies, such as the session key, are not kept. */
export function makeWeChat(settings: WeChatSettings): WeChat {
  const { appid, secret, templates } = settings
  const options = { timeoutMs: 4000, retryDelays: [150, 600], ...settings }
  const token = accessToken((force) =>
    callWeChat(options, {
      path: '/cgi-bin/stable_token',
      query: {},
      body: { grant_type: 'client_credential', appid, secret, force_refresh: force },
    }),
  )

  async function withToken(path: string, body: object) {
    const cached = await token.get()
    const reply = await callWeChat(options, { path, query: { access_token: cached }, body })
    if (!badTokens.includes(reply.errcode ?? 0)) return reply
    const renewed = await token.renew(cached)
    return callWeChat(options, { path, query: { access_token: renewed }, body })
  }

  return {
    templates: Object.fromEntries(Object.entries(templates).map(([kind, { id }]) => [kind, id])),

    openidOf: (code) =>
      exchangeCode(async () => {
        const grant = { js_code: code, grant_type: 'authorization_code' }
        const reply = await callWeChat(options, {
          path: '/sns/jscode2session',
          query: { appid, secret, ...grant },
        })
        return textOf(reply.openid)
          ? { ...reply, value: textOf(reply.openid) }
          : { ...reply, errcode: reply.errcode || 40029 }
      }),

    phoneOf: (code) =>
      exchangeCode(async () => {
        const reply = await withToken('/wxa/business/getuserphonenumber', { code })
        return { ...reply, value: mainlandPhone(reply) }
      }),

    push: (message) => push(message, templates, withToken),

    check: (openid, text) =>
      within(Math.min(options.timeoutMs, checkTimeoutMs), check(openid, text, withToken)),
  }
}

/** Exchanges a code for its value; undefined if the code is bad. Failures become refusals of the contract. */
async function exchangeCode(call: () => Promise<WeChatReply & { value?: string }>) {
  const reply = await call().catch((error: unknown) => {
    throw error instanceof WeChatUnreachable ? new Refusal('unavailable') : error
  })
  const { errcode = 0, value } = reply
  if (!errcode) return value
  if (badCodes.includes(errcode)) return undefined
  if (errcode === rateLimited) refuse('too_many', { headers: { 'retry-after': '60' } })
  if (isBusy(reply)) refuse('unavailable')
  throw new WeChatFailure(errcode)
}

const textOf = (value: unknown) => (typeof value === 'string' && value ? value : undefined)

/** The contract accepts mainland numbers only, as organisers cannot call others. */
function mainlandPhone({ phone_info }: WeChatReply) {
  const { purePhoneNumber: number, countryCode } = (phone_info ?? {}) as Record<string, unknown>
  const isMainland = Number(countryCode) === 86 && /^1[3-9]\d{9}$/.test(String(number))
  return isMainland ? String(number) : undefined
}

type AuthorizedCall = (path: string, body: object) => Promise<WeChatReply>

async function push(
  message: Push,
  templates: Templates,
  call: AuthorizedCall,
): Promise<PushResult> {
  const { openid, kind, page, facts } = message
  const template = templates[kind]
  if (!template) throw new WeChatFailure(40037)
  const { errcode = 0 } = await call('/cgi-bin/message/subscribe/send', {
    touser: openid,
    template_id: template.id,
    page,
    data: templateData(template, facts),
    miniprogram_state: 'formal',
    lang: 'zh_CN',
  }).catch((error: unknown) => {
    if (error instanceof WeChatUnreachable)
      return { errcode: error.mayHaveArrived ? replyLost : -1 }
    throw error
  })
  if (errcode === 0) return 'sent'
  if (errcode === refusedByCitizen) return 'refused'
  if (errcode === replyLost) return 'unknown'
  if (errcode === -1 || errcode === rateLimited) return 'busy'
  throw new WeChatFailure(errcode)
}

/** Shorter than for other calls, because the citizen waits for the check while sending. */
const checkTimeoutMs = 2000

/** msgSecCheck, version 2, scene 2 (comments). Any failure counts as `down`. */
async function check(openid: string, content: string, call: AuthorizedCall): Promise<TextVerdict> {
  const body = { version: 2, scene: 2, openid, content }
  const { errcode = 0, result } = await call('/wxa/msg_sec_check', body).catch(() => noReply)
  const { suggest } = (result ?? {}) as { suggest?: unknown }
  if (errcode === 0 && (suggest === 'pass' || suggest === 'review' || suggest === 'risky'))
    return suggest
  return 'down'
}

const noReply: WeChatReply = { errcode: -1 }

function within(ms: number, work: Promise<TextVerdict>) {
  let timer: NodeJS.Timeout
  const timeout = new Promise<TextVerdict>((settle) => (timer = setTimeout(settle, ms, 'down')))
  return Promise.race([work, timeout]).finally(() => clearTimeout(timer))
}

/** Our own code, which WeChat does not use: the message may have been sent. */
const replyLost = -2
