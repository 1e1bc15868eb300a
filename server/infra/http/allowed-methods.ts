import type { FastifyInstance } from 'fastify'

/** Which verbs each path is known with; asked when a request met no route. */
export function allowedMethods(app: FastifyInstance) {
  const known: { path: RegExp; method: string }[] = []

  app.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return // files of the preview: whether there is one is not for us to say
    const path = new RegExp(`^${url.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')}$`)
    for (const one of [method].flat()) known.push({ path, method: one })
  })

  return (path: string) => [
    ...new Set(known.filter((route) => route.path.test(path)).map(({ method }) => method)),
  ]
}
