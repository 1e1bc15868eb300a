import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

const here = (file: string) => path.join(__dirname, file)

/** What WeChat's command-line tools find wrong with a build. They would ask its servers, and may not. */
export async function flawsFoundByWeChat(dist: string): Promise<string[]> {
  const env = { ...process.env, NODE_OPTIONS: `--require ${here('no-network.cjs')}` }
  const check = promisify(execFile)(process.execPath, [here('inspect.cjs'), dist], { env })
  const { stdout } = await check
  const [answer = ''] = stdout.trim().split('\n').slice(-1) // it greets before it starts
  return JSON.parse(answer) as string[]
}
