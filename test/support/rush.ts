import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** A sign-up implementation: one statement each, batched (as the server does), or the textbook transaction. */
export type Path = 'alone' | 'together' | 'textbook'

interface Rush {
  path: Path
  training: string
  people: string[]
}

interface Told {
  outcomes: Record<string, number>
  /** Duration in ms. */
  ms: number
}

/** Signs all people up at once in each of two processes, so that everybody sends twice. */
export async function rush(databaseUrl: string, { path, training, people }: Rush): Promise<Told> {
  const workers = [1, 2].map(() => worker(databaseUrl, { path, training, people }))
  try {
    await Promise.all(workers.map((runner) => runner.ready()))
    for (const { child } of workers) child.stdin.write('go\n')
    const told = await Promise.all(workers.map((runner) => runner.told()))
    const outcomes: Record<string, number> = {}
    for (const result of told)
      for (const [outcome, count] of Object.entries(result.outcomes))
        outcomes[outcome] = (outcomes[outcome] ?? 0) + count
    return { outcomes, ms: Math.max(...told.map(({ ms }) => ms)) }
  } finally {
    for (const { child } of workers) child.kill('SIGKILL')
  }
}

function worker(databaseUrl: string, task: Rush) {
  const file = path.join(__dirname, 'rush-worker.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stdin.write(`${JSON.stringify(task)}\n`)

  async function until(isSaid: () => boolean) {
    while (!isSaid()) {
      if (child.exitCode !== null) throw new Error('the worker ended')
      await Promise.race([once(child.stdout, 'data'), once(child, 'close')])
    }
  }
  return {
    child,
    ready: () => until(() => output.includes('ready\n')),
    told: async () => {
      await until(() => output.endsWith('}\n'))
      return JSON.parse(output.replace('ready\n', '')) as Told
    },
  }
}
