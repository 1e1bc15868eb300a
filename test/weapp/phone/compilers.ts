import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { filesIn } from '../../bench/weight'

const folders: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'mac',
  linux: 'linux',
  win32: 'windows',
}
const bin = path.join(path.dirname(require.resolve('miniprogram-compiler')), 'bin')
const kept = path.join(__dirname, '../../../node_modules/.cache/miniprogram-compiler')

/** WeChat's compilers are not marked executable in their package, so a copy is made. */
function compiler(name: 'wcc' | 'wcsc'): string {
  const file = process.platform === 'win32' ? `${name}.exe` : name
  const copy = path.join(kept, file)
  if (existsSync(copy)) return copy
  mkdirSync(kept, { recursive: true })
  const draft = `${copy}.${process.pid}` // two processes may copy at once
  copyFileSync(path.join(bin, folders[process.platform] ?? 'linux', file), draft)
  chmodSync(draft, 0o755)
  renameSync(draft, copy)
  return copy
}

/** What WeChat makes of all WXML and WXS of a build: the source of `$gwx`. Throws what it says is wrong. */
export const compileWxml = (dist: string) =>
  run(compiler('wcc'), dist, ['-d', '-cc', '0', ...named(dist, /\.(wxml|wxs)$/), '-gn', '$gwx'])

/** The same for all WXSS. */
export function compileWxss(dist: string) {
  const files = named(dist, /\.wxss$/)
  return run(compiler('wcsc'), dist, ['-lc', '-js', '-db', '-pc', String(files.length), ...files])
}

const named = (dist: string, suffix: RegExp) => filesIn(dist).filter((file) => suffix.test(file))

function run(command: string, cwd: string, args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, maxBuffer: 2 ** 27 })
  if (error) throw error
  if (status !== 0 || stderr.length > 0) throw new Error(`${stderr.toString()}${stdout.toString()}`)
  return stdout.toString()
}
