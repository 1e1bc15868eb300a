import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/** What a page from here may load and run: only what is from here. Styles are also written inline. */
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

/** The rules as a header, for a page with inline scripts of its own. */
export const contentSecurity = (inlineScripts: string[]) =>
  Object.entries(rules(inlineScripts))
    .map(([rule, sources]) => `${rule} ${sources.join(' ')}`)
    .join(';')

/** Tells browsers what pages from here may do. For pages: data is no document. */
export function securePages(app: FastifyInstance) {
  void app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: rules([]) },
    // Who ends TLS says this; from us it would also bind a http preview's host.
    strictTransportSecurity: false,
  })
}
