import { setTimeout as pause } from 'node:timers/promises'

/** What WeChat answers. No `errcode`, or 0: it is done. */
export interface Answer {
  errcode?: number
  [field: string]: unknown
}

/** That it could not be asked. */
export class NoAnswer extends Error {
  /** `arrived`: whether it may have been asked all the same. */
  constructor(readonly arrived: boolean) {
    super('WeChat gave no answer')
  }
}

interface Line {
  /** Where it is. */
  api: string
  /** Given up after so many ms. */
  patience: number
  /** How long to wait before each further try while it says that it is busy, in ms. */
  pauses: number[]
}

interface Question {
  path: string
  query: Record<string, string>
  /** Then it is a POST. */
  body?: object
}

const busy = -1

/** Asks WeChat. Addresses hold secrets: they are in no error. */
export async function ask(line: Line, question: Question): Promise<Answer> {
  for (const wait of line.pauses) {
    const answer = await askOnce(line, question)
    if (answer.errcode !== busy) return answer
    await pause(wait)
  }
  return askOnce(line, question)
}

async function askOnce({ api, patience }: Line, { path, query, body }: Question) {
  const url = new URL(path, api)
  url.search = new URLSearchParams(query).toString()
  try {
    const answer = await fetch(url, {
      signal: AbortSignal.timeout(patience),
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
    return (await answer.json()) as Answer // it says text/plain
  } catch (error) {
    throw new NoAnswer(!neverLeft.test(codeOf(error)))
  }
}

/** Nobody was there to hear it. */
const neverLeft =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT)$/

function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown }
  if (typeof code === 'string') return code
  return cause ? codeOf(cause) : ''
}

export const isBusy = ({ errcode }: Answer) => errcode === busy
