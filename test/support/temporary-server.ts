import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../server/infra/db/postmaster'
import { runServer } from '../../server/start/run-server'

/** The tests of the mini-program run before it is built. */
const preview = path.resolve('dist/h5')

/** The server with the shipped facts, on a temporary database that is removed with it. */
export async function temporaryServer() {
  const folder = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-'))
  const env = {
    PROFILE: 'development',
    DATA_FOLDER: folder,
    DATABASE_URL: '',
    H5_FOLDER: existsSync(`${preview}/index.html`) ? preview : '',
  }
  const server = await runServer({ port: await freePort(), env })
  return {
    url: server.url,
    async close() {
      await server.stop()
      await rm(folder, { recursive: true })
    },
  }
}
