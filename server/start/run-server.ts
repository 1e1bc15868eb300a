import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const project = path.join(__dirname, '../..')

export interface RunningServer {
  url: string
  /** Settles with the exit code when the process ends, by itself or by `stop()`. */
  ended: Promise<number | null>
  /** Asks the server to close, and waits until the process has ended. */
  stop: () => Promise<number | null>
}

interface Settings {
  port: number
  /** Where the server listens, unless on this machine only. */
  host?: string
  /** Further settings, as environment variables. */
  env?: Record<string, string>
  /** File descriptor for the log. Without it the log is discarded. */
  log?: number
}

/**
 * Runs server/main.ts as a child process and waits until it is ready. Throws if it ends before that; the reason
 * is then on stderr.
 */
export async function runServer({ port, host, env, log }: Settings): Promise<RunningServer> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: project,
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', log ?? 'ignore', 'inherit'],
    detached: true, // else Ctrl-C would also reach it directly from the terminal
  })
  const terminate = () => child.kill('SIGTERM')
  process.once('exit', terminate)
  const ended = new Promise<number | null>((settle) => child.once('exit', settle))
  void ended.then(() => process.off('exit', terminate))

  const url = `http://${reachableAt(host)}:${port}`
  while (!(await isReady(url))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The server ended with ${child.exitCode ?? child.signalCode}`)
    await pause(50)
  }
  const stop = () => {
    terminate()
    return ended
  }
  return { url, ended, stop }
}

/** The host under which this machine reaches the server; wildcard addresses include the loopback one. */
const reachableAt = (host = '') => (/^(|0\.0\.0\.0|::)$/.test(host) ? '127.0.0.1' : host)

const isReady = (url: string) =>
  fetch(`${url}/ready`).then(
    (response) => response.ok,
    () => false,
  )
