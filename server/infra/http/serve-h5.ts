import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { contentSecurity } from './security'

/** Files named by their content hash, such as js/app.1a2b3c4d.js, never change. */
const isHashed = /[./-][0-9a-f]{8,}\.\w+(\.map)?$/

/** Serves the built preview beside the API. */
export function serveH5(app: FastifyInstance, folder: string) {
  void app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    preCompressed: true, // config/plugin-compress.js writes the files
    setHeaders(reply, sent) {
      const file = sent.replace(/\.(br|gz)$/, '')
      void reply.setHeader('vary', 'accept-encoding')
      const cacheControl = isHashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache'
      void reply.setHeader('cache-control', cacheControl)
      if (file.endsWith('.html'))
        void reply.setHeader('content-security-policy', contentSecurity(inlineScripts(file)))
    },
  })
}

/** Hashes of the page's own inline scripts, so that no injected script may run. */
function inlineScripts(file: string): string[] {
  const html = readFileSync(file, 'utf8')
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
}
