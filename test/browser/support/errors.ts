import type { BrowserContext, ConsoleMessage, Request } from 'playwright-core'

export type BrowserErrors = ReturnType<typeof watchErrors>

/** Records errors in a browser. Network errors are ignored while they are expected. */
export function watchErrors(context: BrowserContext, home: { url: string }) {
  const met: string[] = []
  const doomed = new WeakSet<Request>()
  const refusals = new Set<number>()
  let expected = false
  const isAlone = (url: string) => !/^(https?|wss?):/.test(url) || url.startsWith(`${home.url}/`)

  context.on('request', (request) => {
    if (expected) doomed.add(request)
    if (!isAlone(request.url())) met.push(`asked another host: ${request.url()}`)
  })
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    const isLeft = why === 'net::ERR_ABORTED' // the page was left before the response
    if (!expected && !doomed.has(request) && !isLeft) met.push(`${request.url()} failed: ${why}`)
  })
  context.on('response', (response) => {
    const status = response.status()
    if (status >= 400 && !refusals.has(status)) met.push(`${response.url()} answered ${status}`)
  })
  context.on('weberror', (thrown) => {
    met.push(`threw: ${thrown.error().stack ?? thrown.error().message}`)
  })
  context.on('console', (message: ConsoleMessage) => {
    const isNetwork = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !isNetwork) met.push(`console: ${message.text()}`)
  })

  return {
    met: () => met,
    /** Sets whether network errors are expected. */
    expect: (trouble: boolean) => void (expected = trouble),
    /** Expects a refusal with this status from now on. */
    allow: (status: number) => void refusals.add(status),
  }
}
