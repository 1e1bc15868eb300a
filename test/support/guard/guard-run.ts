import { spawn } from 'node:child_process'
import { chmod, mkdtemp, writeFile } from 'node:fs/promises'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const project = path.join(__dirname, '../../..')
const preload = pathToFileURL(path.join(__dirname, 'end-with-run.mjs')).href
let guarded: Promise<string> | undefined

/**
 * Makes sure that this process leaves nothing behind, however it ends: `jest --bail` skips its teardown,
 * and SIGKILL leaves no time for one. From here on, every temporary folder of this process and of those it
 * starts is in one folder, which is returned. The guard, a separate process, waits on a pipe
 * that closes when this process is gone; it then stops each PostgreSQL in that folder and removes it. Node
 * processes started from here on see that the run is over, and end (see end-with-run.mjs).
 */
export const guardRun = () => (guarded ??= start())

async function start() {
  const folder = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-run-'))
  await chmod(folder, 0o711) // run by root, PostgreSQL uses another account, which must reach its folder
  const marker = path.join(folder, 'running')
  await writeFile(marker, '')

  const { NODE_OPTIONS: options = '', ...env } = process.env
  const guard = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(__dirname, 'guard.ts'), folder],
    // In its own process group, so that Ctrl-C ends the run but not the guard.
    { cwd: project, env, detached: true, stdio: ['pipe', 'ignore', 'ignore'] },
  )
  guard.unref()
  const pipe = guard.stdin as Socket
  pipe.unref()

  process.env.TMPDIR = folder
  process.env.TEST_RUN = marker
  process.env.NODE_OPTIONS = `${options} --import ${preload}`.trim()
  return folder
}
