import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

const project = path.join(__dirname, '../..')
/** Processes that have not ended. */
export const running = new Set<ChildProcess>()

/** Runs a file of the server as a process, in development unless `env` says otherwise. `stdout` and `stderr` collect what it prints. */
export function run(file: string, args: string[] = [], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: project,
    env: { ...process.env, PROFILE: 'development', DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const process_ = { child, stdout: '', stderr: '', ended: ended(child) }
  child.stdout.on('data', (chunk: Buffer) => (process_.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (process_.stderr += chunk.toString()))
  return process_
}

async function ended(child: ChildProcess) {
  const [code] = (await once(child, 'close')) as [number | null]
  running.delete(child)
  return code
}

/** Starts server/main.ts and waits until it listens. */
export async function runMain(env: Record<string, string>) {
  const main = run('server/main.ts', [], env)
  while (!main.stdout.includes('Listening on')) {
    if (main.child.exitCode !== null) throw new Error(main.stderr)
    await Promise.race([once(main.child.stdout, 'data'), main.ended])
  }
  return main
}
