import { temporaryServer } from './temporary-server'

declare global {
  var serverOfThisRun: Awaited<ReturnType<typeof temporaryServer>> | undefined
}

/** Once per run, for what was built. */
export default async function start() {
  globalThis.serverOfThisRun = await temporaryServer()
  process.env.TEST_SERVER = globalThis.serverOfThisRun.url
}
