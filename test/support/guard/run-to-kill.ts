import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../../server/infra/db/postmaster'
import { runServer } from '../../../server/start/run-server'
import startForTests from '../start-postgres'

/**
 * A small test run: the PostgreSQL of the node project, and a server as a process of its own with a
 * PostgreSQL of its own. Says in a line of JSON where they are, and waits to be killed.
 */
async function main() {
  await startForTests()
  const folder = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-'))
  const env = { DATA_FOLDER: folder, DATABASE_URL: '', H5_FOLDER: '' }
  const { url } = await runServer({ port: await freePort(), env })
  const clusters = [process.env.TEST_POSTGRES!, folder].map((one) => path.join(one, 'data'))
  console.log(JSON.stringify({ folder: tmpdir(), url, clusters }))
  setInterval(() => {}, 1000)
}

void main()
