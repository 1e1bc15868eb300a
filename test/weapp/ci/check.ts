import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const here = (file: string) => path.join(__dirname, file)

/** What WeChat's command-line tools find wrong with a build. They would ask its servers, and may not. */
export async function flawsFoundByWeChat(dist: string): Promise<string[]> {
  const env = { ...process.env, NODE_OPTIONS: `--require ${here('no-network.cjs')}` }
  const cwd = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-')) // it leaves folders where it stands
  const check = promisify(execFile)(process.execPath, [here('inspect.cjs'), dist], { env, cwd })
  const { stdout } = await check
  await rm(cwd, { recursive: true })
  const [answer = ''] = stdout.trim().split('\n').slice(-1) // it greets before it starts
  return JSON.parse(answer) as string[]
}
