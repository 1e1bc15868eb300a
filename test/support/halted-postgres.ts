import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { findPostmaster } from '../../server/infra/db/postmaster'

/** Pids of the processes that this one started. */
export async function childrenOf(pid: number) {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid='])
  const processes = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number))
  return processes.filter(([, parent]) => parent === pid).map(([child]) => child!)
}

/**
 * Stops all processes of the PostgreSQL in this folder by SIGSTOP: it answers nothing, while the system still
 * accepts connections for it. Returns a function that lets them go on.
 */
export async function haltPostgres(folder: string) {
  const { pid } = (await findPostmaster(path.join(folder, 'data')))!
  process.kill(pid, 'SIGSTOP') // first, so that it starts no others
  const halted = [pid, ...(await childrenOf(pid))]
  for (const child of halted.slice(1)) process.kill(child, 'SIGSTOP')
  let goesOn = false
  return () => {
    if (goesOn) return
    goesOn = true
    for (const stopped of halted) process.kill(stopped, 'SIGCONT')
  }
}
