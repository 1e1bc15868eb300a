import type { FastifyInstance } from 'fastify'

/** Collects the routes that are registered after it; returns the methods of a path, for 405 replies. */
export function allowedMethods(app: FastifyInstance) {
  const registered: { path: RegExp; method: string }[] = []

  app.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return // static files: whether a path exists is not known here
    const path = new RegExp(`^${url.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')}$`)
    for (const name of [method].flat()) registered.push({ path, method: name })
  })

  return (path: string) => [
    ...new Set(registered.filter((route) => route.path.test(path)).map(({ method }) => method)),
  ]
}
