import { guardRun } from './guard/guard-run'
import { temporaryServer } from './temporary-server'

declare global {
  var serverOfThisRun: Awaited<ReturnType<typeof temporaryServer>> | undefined
}

/** Once per run: starts the server for the tests of the built app. */
export default async function start() {
  await guardRun()
  globalThis.serverOfThisRun = await temporaryServer()
  process.env.TEST_SERVER = globalThis.serverOfThisRun.url
}
