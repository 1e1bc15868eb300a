import { rm } from 'node:fs/promises'

export default async function stop() {
  const server = globalThis.serverOfThisRun
  await server?.stop()
  if (server) await rm(server.folder, { recursive: true })
}
