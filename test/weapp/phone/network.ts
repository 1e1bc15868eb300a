import type { PhoneOptions } from './options'

interface Request {
  url: string
  method?: string
  data?: unknown
  header?: Record<string, string>
  dataType?: string
  success?: (answer: unknown) => void
  fail?: (error: { errMsg: string }) => void
  complete?: (answer: unknown) => void
}

interface Surroundings {
  settings: PhoneOptions
  note: (api: string, options: unknown) => void
  later: (work: () => void) => void
  own: (json: string) => unknown
  busy: (work: Promise<unknown>) => void
}

/** What the client was built to ask; the server of this run is elsewhere. */
const builtFor = /^http:\/\/127\.0\.0\.1:\d+/

/** wx.request, to the real server. */
export function networkOf({ settings, note, later, own, busy }: Surroundings) {
  async function ask({ url, method = 'GET', data, header = {} }: Request) {
    if (!builtFor.test(url)) throw new Error(`url not in domain list: ${url}`)
    if (settings.offline) throw new Error('net::ERR_INTERNET_DISCONNECTED')
    const query =
      method === 'GET' && data
        ? `?${new URLSearchParams(data as Record<string, string>).toString()}`
        : ''
    const body = method === 'GET' || data === undefined ? undefined : JSON.stringify(data)
    const sent = body === undefined ? {} : { body }
    const headers = { 'content-type': 'application/json', ...header }
    const answer = await fetch(url.replace(builtFor, settings.server) + query, {
      method,
      headers,
      ...sent,
    })
    return {
      status: answer.status,
      header: Object.fromEntries(answer.headers.entries()),
      text: await answer.text(),
    }
  }

  return function request(options: Request) {
    note('request', { url: options.url })
    const settled = ask(options).then(
      ({ status, header, text }) =>
        () => {
          const answer = {
            statusCode: status,
            header,
            data: parsed(text),
            errMsg: 'request:ok',
            cookies: [],
          }
          options.success?.(answer)
          options.complete?.(answer)
        },
      (error: Error) => () => {
        const failure = { errMsg: `request:fail ${error.message}` }
        options.fail?.(failure)
        options.complete?.(failure)
      },
    )
    busy(settled.then(later))
    return { abort: () => {}, onHeadersReceived: () => {}, onChunkReceived: () => {} }
  }

  /** WeChat parses what can be parsed and hands over the rest as it is. */
  function parsed(text: string): unknown {
    try {
      return own(text)
    } catch {
      return text
    }
  }
}
