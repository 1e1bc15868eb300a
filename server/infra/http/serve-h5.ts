import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { contentSecurity } from './security'

/** The build names such a file by its content: js/app.1a2b3c4d.js */
const isHashed = /[./-][0-9a-f]{8,}\.\w+(\.map)?$/

/** Serves the built preview beside the API. What it does not have is not_found, as everywhere. */
export function serveH5(app: FastifyInstance, folder: string) {
  void app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    setHeaders(reply, file) {
      const keep = isHashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache'
      void reply.setHeader('cache-control', keep)
      if (file.endsWith('.html'))
        void reply.setHeader('content-security-policy', contentSecurity(inlineScripts(file)))
    },
  })
}

/** The page's own inline scripts, by hash: they may run, and no other that finds its way in. */
function inlineScripts(file: string): string[] {
  const html = readFileSync(file, 'utf8')
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
}
