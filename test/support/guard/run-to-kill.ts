import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../../server/infra/db/postmaster'
import { runServer } from '../../../server/start/run-server'
import startForTests from '../start-postgres'

/**
 * A small test run: the PostgreSQL of the node project, and a server process with its own PostgreSQL. Prints
 * their folders and address as a line of JSON, which the test reads from stdout, and waits to be killed.
 */
async function main() {
  await startForTests()
  const folder = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-'))
  const env = { PROFILE: 'development', DATA_FOLDER: folder, DATABASE_URL: '', H5_FOLDER: '' }
  const { url } = await runServer({ port: await freePort(), env })
  const clusters = [process.env.TEST_POSTGRES!, folder].map((root) => path.join(root, 'data'))
  process.stdout.write(`${JSON.stringify({ folder: tmpdir(), url, clusters })}\n`)
  setInterval(() => {}, 1000)
}

void main()
