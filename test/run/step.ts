import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const project = path.join(__dirname, '../..')

export interface Tally {
  passed: number
  failed: number
}

export const tallyOf = (isFine: boolean): Tally => ({
  passed: Number(isFine),
  failed: Number(!isFine),
})

/** A script of package.json, counted as one check. */
export const script = async (name: string): Promise<Tally> =>
  tallyOf((await run('npm', ['run', '--silent', name])) === 0)

/** Jest's counts. A file that does not run and a skipped test count as failures. */
export async function jest(args: string[], env: Record<string, string> = {}): Promise<Tally> {
  const folder = mkdtempSync(path.join(tmpdir(), 'shanghai-ip-'))
  const report = path.join(folder, 'report.json')
  const flags = [
    '--ci',
    '--passWithNoTests=false',
    '--json',
    `--outputFile=${report}`,
    '-w',
    '2',
    '--testTimeout=30000',
  ]
  const code = await run(
    process.execPath,
    [require.resolve('jest/bin/jest'), ...flags, ...args],
    env,
  )
  const { passed, failed } = count(report)
  rmSync(folder, { recursive: true })
  return { passed, failed: failed || tallyOf(code === 0).failed }
}

interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numRuntimeErrorTestSuites: number
}

function count(report: string): Tally {
  try {
    const told = JSON.parse(readFileSync(report, 'utf8')) as Report
    const left = told.numPendingTests + told.numTodoTests + told.numRuntimeErrorTestSuites
    return { passed: told.numPassedTests, failed: told.numFailedTests + left }
  } catch {
    return tallyOf(false) // it ended without a result
  }
}

function run(command: string, args: string[], env: Record<string, string> = {}) {
  const child = spawn(command, args, {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  })
  return new Promise<number | null>((resolve) => {
    child.once('exit', resolve)
    child.once('error', () => resolve(null))
  })
}
