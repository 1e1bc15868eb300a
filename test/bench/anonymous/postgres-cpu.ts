import { readdir, readFile } from 'node:fs/promises'

/** Clock ticks of /proc a second: 100 on every Linux that runs here. */
const ticksPerSecond = 100

/**
 * CPU time in microseconds that the connections of a PostgreSQL have used, without its background processes.
 * Zero where there is no /proc.
 */
export async function connectionsCpu(postmaster: number): Promise<number> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  const ticks = await Promise.all(pids.map((pid) => ticksOf(pid, postmaster)))
  return (ticks.reduce((sum, each) => sum + each, 0) / ticksPerSecond) * 1e6
}

async function ticksOf(pid: string, postmaster: number) {
  const [stat, command] = await Promise.all(
    ['stat', 'cmdline'].map((file) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')),
  )
  // After the name, which may contain spaces: state, parent, … and from the 12th user and system time.
  const fields = stat!.slice(stat!.lastIndexOf(')') + 2).split(' ')
  const isConnection = Number(fields[1]) === postmaster && command!.startsWith('postgres: postgres')
  return isConnection ? Number(fields[11]) + Number(fields[12]) : 0
}
