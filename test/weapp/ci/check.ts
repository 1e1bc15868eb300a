import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const here = (file: string) => path.join(__dirname, file)

/** Problems that WeChat's command-line tools find in a build. Their network access is blocked. */
export async function flawsFoundByWeChat(dist: string): Promise<string[]> {
  const env = { ...process.env, NODE_OPTIONS: `--require ${here('no-network.cjs')}` }
  const cwd = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-')) // the tool leaves folders in its working directory
  const check = promisify(execFile)(process.execPath, [here('inspect.cjs'), dist], { env, cwd })
  const { stdout } = await check
  await rm(cwd, { recursive: true })
  const [answer = ''] = stdout.trim().split('\n').slice(-1) // the tool prints a greeting first
  return JSON.parse(answer) as string[]
}
