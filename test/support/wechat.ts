import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { freePort } from '../../server/infra/db/postmaster'
import { makeWeChat } from '../../server/infra/wechat/adapter'
import type { Templates } from '../../server/infra/wechat/templates'

export interface SentMessage {
  touser: string
  template_id: string
  page: string
  data: Record<string, { value: string }>
}

interface Asked {
  path: string
  query: URLSearchParams
  body: Record<string, unknown>
}

type Say = (answer: object) => void

/**
 * A server that answers as WeChat's documents say. It stands in for WeChat, which cannot be asked here:
 *
 *   const stand = await startWeChat()
 *   stand.codes.set('c1', 'o-wang')        // the next sign-in with c1 is hers, once
 *   stand.next('busy', 'busy')             // what it does instead of answering, the next times
 */
export async function startWeChat(templates: Templates = {}) {
  const stand = new StandIn()
  const server = createServer((request, response) => void stand.answer(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const settings = {
    appid: 'wx0',
    secret: 's3cret',
    templates,
    timeoutMs: 30_000,
    retryDelays: [1, 1],
  }
  return Object.assign(stand, {
    api,
    wechat: makeWeChat({ ...settings, api }),
    /** Waits for hardly anything. */
    hasty: makeWeChat({ ...settings, api, timeoutMs: 50 }),
    /** One that is not there: nothing that is said to it leaves. */
    gone: makeWeChat({ ...settings, api: `http://127.0.0.1:${await freePort()}` }),
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  })
}

type Instead = 'busy' | 'silent' | 'hangs up' | 'broken' | number

class StandIn {
  /** Code of Taro.login: whose openid. */
  codes = new Map<string, string>()
  /** Code of the phone button: the number behind it. */
  phones = new Map<string, { number: string; country?: string | number }>()
  sent: SentMessage[] = []
  /** Words by which a text is more than harmless. */
  words = new Map<string, 'risky' | 'review'>()
  /** Openids of those who were not here within two hours. */
  longGone = new Set<string>()
  checked: string[] = []
  /** Each path that was asked. */
  requests: string[] = []
  /** Counts up with each token it gives. */
  tokens = 0
  private instead: { path?: string; what: Instead }[] = []

  /** What the next calls get instead of an answer: an errcode, silence, a page of HTML. */
  next(...what: Instead[]) {
    this.instead.push(...what.map((answer) => ({ what: answer })))
  }
  nextAt(path: string, ...what: Instead[]) {
    this.instead.push(...what.map((answer) => ({ path, what: answer })))
  }
  /** From here on the token it gave is none. */
  spoilToken() {
    this.tokens++
  }

  async answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname: path, searchParams: query } = new URL(request.url!, 'http://x')
    const body = JSON.parse((await textOf(request)) || '{}') as Asked['body']
    this.requests.push(path)
    const at = this.instead.findIndex((entry) => !entry.path || entry.path === path)
    const [instead] = at < 0 ? [] : this.instead.splice(at, 1)
    const say: Say = (answer) => {
      response.setHeader('content-type', 'text/plain')
      response.end(JSON.stringify(answer))
    }
    if (instead?.what === 'silent') return
    if (instead?.what === 'hangs up') return void request.socket.destroy()
    if (instead?.what === 'broken') return void response.end('<html>502</html>')
    if (instead) return say({ errcode: instead.what === 'busy' ? -1 : instead.what, errmsg: '' })
    this.call({ path, query, body }, say)
  }

  private call(request: Asked, say: Say) {
    const { path, query, body } = request
    if (path === '/sns/jscode2session') return this.session(query, say)
    if (path === '/cgi-bin/stable_token') return this.token(body, say)
    if (query.get('access_token') !== `token-${this.tokens}`) return say({ errcode: 40001 })
    if (path === '/wxa/business/getuserphonenumber') return this.phone(body, say)
    if (path === '/cgi-bin/message/subscribe/send') return this.send(body, say)
    if (path === '/wxa/msg_sec_check') return this.check(body, say)
    say({ errcode: 40066 })
  }

  private session(query: URLSearchParams, say: Say) {
    if (query.get('secret') !== 's3cret') return say({ errcode: 40125 })
    const openid = take(this.codes, query.get('js_code'))
    say(openid ? { openid, session_key: 'tiihtNczf5v6AKRyjwEUhQ==' } : { errcode: 40029 })
  }

  private token(body: Asked['body'], say: Say) {
    if (body.secret !== 's3cret') return say({ errcode: 40125 })
    this.tokens ||= 1
    say({ access_token: `token-${this.tokens}`, expires_in: 7200 })
  }

  private phone(body: Asked['body'], say: Say) {
    const found = take(this.phones, body.code)
    if (!found) return say({ errcode: 40029 })
    const { number, country = '86' } = found
    const phone = { phoneNumber: number, purePhoneNumber: number, countryCode: country }
    say({ errcode: 0, errmsg: 'ok', phone_info: { ...phone, watermark: { appid: 'wx0' } } })
  }

  private send(body: Asked['body'], say: Say) {
    const message = body as unknown as SentMessage
    const tooLong = ([field, { value }]: [string, { value: string }]) =>
      !value || (field.startsWith('thing') && [...value].length > 20)
    if (Object.entries(message.data).some(tooLong)) return say({ errcode: 47003 })
    this.sent.push(message)
    say({ errcode: 0, errmsg: 'ok' })
  }

  private check(body: Asked['body'], say: Say) {
    const { openid, content, version, scene } = body as Record<string, string | number>
    const text = String(content)
    if (version !== 2 || scene !== 2 || !text || text.length > 2500) return say({ errcode: 40097 })
    if (!openid) return say({ errcode: 40003 })
    if (this.longGone.has(String(openid))) return say({ errcode: 61010 })
    this.checked.push(text)
    const found = [...this.words].filter(([word]) => text.includes(word)).map(([, how]) => how)
    const suggest = found.includes('risky') ? 'risky' : (found[0] ?? 'pass')
    const label = suggest === 'pass' ? 100 : 20001
    say({ errcode: 0, errmsg: 'ok', result: { suggest, label }, detail: [], trace_id: 'trace-0' })
  }
}

/** A code serves once. */
function take<T>(from: Map<string, T>, code: unknown) {
  const value = from.get(String(code))
  from.delete(String(code))
  return value
}

async function textOf(request: IncomingMessage) {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}
