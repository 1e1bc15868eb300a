import { own } from '@/contract/shared/own.rules'
import type { HttpRequest, Transport } from './http'

declare global {
  interface Window {
    /** What config/preload/ask-early.js has asked for, by URL. */
    early?: Record<string, Promise<Response>>
  }
}

/** Takes the answers that were asked for before this code was there, each once; asks for all others. */
export const withEarlyAnswers =
  (transport: Transport): Transport =>
  async (request) =>
    (await readEarly(request)) ?? transport(request)

/** Undefined if it was not asked for early, or the answer was refused, lost, or given up before it was read. */
async function readEarly({ method, url }: HttpRequest) {
  if (method !== 'GET') return undefined
  const early = own(window.early, url)
  delete window.early?.[url]
  try {
    const answer = await early
    if (!answer?.ok) return undefined
    const date = answer.headers.get('date') ?? undefined
    return { status: answer.status, body: (await answer.json()) as unknown, date }
  } catch {
    return undefined
  }
}
