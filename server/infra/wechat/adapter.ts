import { Refusal, refuse } from '../http/refusal'
import { ask, isBusy, NoAnswer, type Answer } from './calls'
import { dataOf, type Templates } from './templates'
import { accessToken } from './token'
import { WeChatFailure, type Checked, type Push, type Pushed, type WeChat } from './wechat'

export interface Settings {
  appid: string
  secret: string
  api: string
  templates: Templates
  patience?: number
  pauses?: number[]
}

/** Wrong, used before, or of an account that WeChat has blocked. */
const badCode = [40029, 40163, 40226]
const tooOften = 45011
/** Of a token that is not, or no longer, one. */
const badToken = [40001, 40014, 42001]
const refusedByThem = 43101

/** WeChat itself. What it gives besides what is asked for, such as the session key, is not kept. */
export function makeWeChat(settings: Settings): WeChat {
  const { appid, secret, templates } = settings
  const line = { patience: 4000, pauses: [150, 600], ...settings }
  const token = accessToken((force) =>
    ask(line, {
      path: '/cgi-bin/stable_token',
      query: {},
      body: { grant_type: 'client_credential', appid, secret, force_refresh: force },
    }),
  )

  async function withToken(path: string, body: object) {
    const first = await token.get()
    const answer = await ask(line, { path, query: { access_token: first }, body })
    if (!badToken.includes(answer.errcode ?? 0)) return answer
    const second = await token.renew(first)
    return ask(line, { path, query: { access_token: second }, body })
  }

  return {
    templates: Object.fromEntries(Object.entries(templates).map(([kind, { id }]) => [kind, id])),

    openidOf: (code) =>
      known(async () => {
        const grant = { js_code: code, grant_type: 'authorization_code' }
        const answer = await ask(line, {
          path: '/sns/jscode2session',
          query: { appid, secret, ...grant },
        })
        return textOf(answer.openid)
          ? { ...answer, value: textOf(answer.openid) }
          : { ...answer, errcode: answer.errcode || 40029 }
      }),

    phoneOf: (code) =>
      known(async () => {
        const answer = await withToken('/wxa/business/getuserphonenumber', { code })
        return { ...answer, value: phoneIn(answer) }
      }),

    push: (message) => push(message, templates, withToken),

    check: (openid, text) =>
      within(Math.min(line.patience, checkPatience), check(openid, text, withToken)),
  }
}

/** The value that a code stands for, in the words of the contract when there is none. */
async function known(question: () => Promise<Answer & { value?: string }>) {
  const answer = await question().catch((error: unknown) => {
    throw error instanceof NoAnswer ? new Refusal('unavailable') : error
  })
  const { errcode = 0, value } = answer
  if (!errcode) return value
  if (badCode.includes(errcode)) return undefined
  if (errcode === tooOften) refuse('too_many', { headers: { 'retry-after': '60' } })
  if (isBusy(answer)) refuse('unavailable')
  throw new WeChatFailure(errcode)
}

const textOf = (value: unknown) => (typeof value === 'string' && value ? value : undefined)

/** Of the mainland, as the contract has it; another country's cannot be called by an organiser. */
function phoneIn({ phone_info }: Answer) {
  const { purePhoneNumber: number, countryCode } = (phone_info ?? {}) as Record<string, unknown>
  const ours = Number(countryCode) === 86 && /^1[3-9]\d{9}$/.test(String(number))
  return ours ? String(number) : undefined
}

type Say = (path: string, body: object) => Promise<Answer>

async function push(message: Push, templates: Templates, say: Say): Promise<Pushed> {
  const { openid, kind, page, facts } = message
  const template = templates[kind]
  if (!template) throw new WeChatFailure(40037)
  const { errcode = 0 } = await say('/cgi-bin/message/subscribe/send', {
    touser: openid,
    template_id: template.id,
    page,
    data: dataOf(template, facts),
    miniprogram_state: 'formal',
    lang: 'zh_CN',
  }).catch((error: unknown) => {
    if (error instanceof NoAnswer) return { errcode: error.arrived ? unanswered : -1 }
    throw error
  })
  if (errcode === 0) return 'sent'
  if (errcode === refusedByThem) return 'refused'
  if (errcode === unanswered) return 'unknown'
  if (errcode === -1 || errcode === tooOften) return 'busy'
  throw new WeChatFailure(errcode)
}

/** Whoever sends a question waits for it, in ms. */
const checkPatience = 2000

/** msgSecCheck, version 2. Scene 2: words that others answer. Whatever keeps it from answering, it is down. */
async function check(openid: string, content: string, say: Say): Promise<Checked> {
  const asked = { version: 2, scene: 2, openid, content }
  const { errcode = 0, result } = await say('/wxa/msg_sec_check', asked).catch(() => noAnswer)
  const { suggest } = (result ?? {}) as { suggest?: unknown }
  if (errcode === 0 && (suggest === 'pass' || suggest === 'review' || suggest === 'risky'))
    return suggest
  return 'down'
}

const noAnswer: Answer = { errcode: -1 }

function within(ms: number, work: Promise<Checked>) {
  let timer: NodeJS.Timeout
  const over = new Promise<Checked>((settle) => (timer = setTimeout(settle, ms, 'down')))
  return Promise.race([work, over]).finally(() => clearTimeout(timer))
}

/** Ours: WeChat has no such code. */
const unanswered = -2
