import { setTimeout as pause } from 'node:timers/promises'

/** A reply of WeChat's. Without `errcode`, or with 0, the call succeeded. */
export interface WeChatReply {
  errcode?: number
  [field: string]: unknown
}

/** No reply was received. */
export class WeChatUnreachable extends Error {
  /** `mayHaveArrived`: WeChat may have received the call nevertheless. */
  constructor(readonly mayHaveArrived: boolean) {
    super('WeChat did not reply')
  }
}

interface CallOptions {
  /** Base URL. */
  api: string
  timeoutMs: number
  /** Delays before the retries while WeChat is busy, in ms. */
  retryDelays: number[]
}

interface WeChatCall {
  path: string
  query: Record<string, string>
  /** With a body the call is a POST, else a GET. */
  body?: object
}

const busy = -1

/** Calls WeChat. URLs contain secrets, so errors do not mention them. */
export async function callWeChat(options: CallOptions, call: WeChatCall): Promise<WeChatReply> {
  for (const delay of options.retryDelays) {
    const reply = await callOnce(options, call)
    if (!isBusy(reply)) return reply
    await pause(delay)
  }
  return callOnce(options, call)
}

async function callOnce({ api, timeoutMs }: CallOptions, { path, query, body }: WeChatCall) {
  const url = new URL(path, api)
  url.search = new URLSearchParams(query).toString()
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(timeoutMs),
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
    return (await response.json()) as WeChatReply // sent as text/plain
  } catch (error) {
    throw new WeChatUnreachable(!notSent.test(codeOf(error)))
  }
}

/** No connection was made, so WeChat cannot have received the call. */
const notSent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT)$/

function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown }
  if (typeof code === 'string') return code
  return cause ? codeOf(cause) : ''
}

export const isBusy = ({ errcode }: WeChatReply) => errcode === busy
