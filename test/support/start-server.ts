import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../server/db/postmaster'
import { runServer, type RunningServer } from '../../server/start/run-server'

declare global {
  var serverOfThisRun: (RunningServer & { folder: string }) | undefined
}

/** Once per run: the server as it is shipped, with the facts as they are shipped. */
export default async function start() {
  const folder = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-'))
  const env = { DATA_FOLDER: folder, DATABASE_URL: '', H5_FOLDER: path.resolve('dist/h5') }
  const server = await runServer({ port: await freePort(), env })
  globalThis.serverOfThisRun = { ...server, folder }
  process.env.TEST_SERVER = server.url
}
