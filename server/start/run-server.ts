import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const project = path.join(__dirname, '../..')

export interface RunningServer {
  url: string
  /** Settles with its exit code when it ends: by itself, or because it was stopped. */
  ended: Promise<number | null>
  /** Asks it to close, and waits until it has. */
  stop: () => Promise<number | null>
}

interface Settings {
  port: number
  /** The rest of what server/env.ts reads. */
  env?: Record<string, string>
  /** Where its log goes: a file, opened for writing. Without it, nowhere. */
  log?: number
}

/**
 * Runs server/main.ts as a process of its own and waits until it can answer. Throws when it ends
 * before that; it has then said on stderr why.
 */
export async function runServer({ port, env, log }: Settings): Promise<RunningServer> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: project,
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', log ?? 'ignore', 'inherit'],
    detached: true, // else Ctrl-C reaches it from the terminal as well as from us
  })
  const killed = () => child.kill('SIGTERM')
  process.once('exit', killed)
  const ended = new Promise<number | null>((settle) => child.once('exit', settle))
  void ended.then(() => process.off('exit', killed))

  const url = `http://${reachableAt(process.env.HOST)}:${port}`
  while (!(await isReady(url))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The server ended with ${child.exitCode ?? child.signalCode}`)
    await pause(50)
  }
  return { url, ended, stop: () => (killed(), ended) }
}

/** From this machine. `0.0.0.0` is everywhere, this machine included. */
const reachableAt = (host = '') => (/^(|0\.0\.0\.0|::)$/.test(host) ? '127.0.0.1' : host)

const isReady = (url: string) =>
  fetch(`${url}/ready`).then(
    (answer) => answer.ok,
    () => false,
  )
