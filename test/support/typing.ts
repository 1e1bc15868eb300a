import type { ReferenceServer } from './reference-server'

/** Somebody goes on typing while the next change is on its way to the server. */
export function typesWhileSending(server: ReferenceServer, type: () => void) {
  let isTyped = false
  server.connect({
    onRequest({ method }) {
      if (isTyped || method === 'GET') return
      isTyped = true
      type()
    },
  })
  return { isTyped: () => isTyped }
}
