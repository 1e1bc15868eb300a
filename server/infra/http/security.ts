import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/** Content security policy: same origin only, plus inline styles and the page's own inline scripts. */
const rules = (inlineScripts: string[]) => ({
  'default-src': ["'self'"],
  'script-src': ["'self'", ...inlineScripts],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'worker-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'self'"],
})

/** The policy as a header value, for a page with these inline scripts (`'sha256-…'`). */
export const contentSecurity = (inlineScripts: string[]) =>
  Object.entries(rules(inlineScripts))
    .map(([rule, sources]) => `${rule} ${sources.join(' ')}`)
    .join(';')

/** Adds security headers to pages. API replies do not need them. */
export function securePages(app: FastifyInstance) {
  void app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: rules([]) },
    // Left to the proxy that terminates TLS: from here it would also bind the host of an HTTP preview.
    strictTransportSecurity: false,
  })
}
