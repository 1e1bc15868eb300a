import type { Transport } from './http'

declare global {
  interface Window {
    /** What config/preload/ask-early.js has asked for, by URL. */
    early?: Record<string, Promise<Response>>
  }
}

/** Takes the answers that were asked for before this code was there, each once; asks for all others. */
export const withEarlyAnswers =
  (transport: Transport): Transport =>
  async (request) => {
    const early = request.method === 'GET' ? takeEarly(request.url) : undefined
    const answer = await early?.catch(() => undefined)
    if (!answer?.ok) return transport(request)
    const date = answer.headers.get('date') ?? undefined
    return { status: answer.status, body: await answer.json(), date }
  }

function takeEarly(url: string) {
  const answer = window.early?.[url]
  delete window.early?.[url]
  return answer
}
