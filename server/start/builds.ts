import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const project = path.join(__dirname, '../..')
const inProject = (file: string) => path.join(project, file)

export type Target = 'weapp' | 'h5'

interface Build {
  target: Target
  /** Taro's project and its output, relative to the root. */
  folder: string
  dist: string
  /** Files and folders that the build depends on. */
  sources: string[]
  /** Base URL of the server, compiled into the client. */
  api: string
}

const settings = ['package.json', 'package-lock.json', 'tsconfig.json', 'babel.config.js']
const clientSources = [
  'src',
  'config',
  'types',
  'project.config.json',
  'server/data/shanghai-districts.geojson',
]

/** The build of the client. On a phone it calls the server at `api`; the preview the one that delivered it. */
export function clientBuild(target: Target, api = 'http://127.0.0.1:3000'): Build {
  return {
    target,
    folder: '.',
    dist: `dist/${target}`,
    sources: [...clientSources, ...settings],
    api: target === 'h5' ? '' : api,
  }
}

/** Builds unless the output was built from exactly these sources. Returns whether it was built. */
export async function buildIfStale(build: Build): Promise<boolean> {
  const note = inProject(`${build.dist}.built`)
  const sources = hashSources(build)
  if (read(note) === `${sources} ${builtAt(build)}`) return false
  await run(build)
  writeFileSync(note, `${sources} ${builtAt(build)}`)
  return true
}

/** Time of the output, which may have been rebuilt by hand from other sources. */
function builtAt({ target, dist }: Build) {
  try {
    return statSync(inProject(`${dist}/${target === 'h5' ? 'index.html' : 'app.json'}`)).mtimeMs
  } catch {
    return 'never'
  }
}

function read(file: string) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function hashSources({ sources, api }: Build) {
  const hash = createHash('sha256').update(api)
  for (const file of sources.flatMap(filesBelow).sort())
    hash.update(file).update(readFileSync(inProject(file)))
  return hash.digest('hex')
}

function filesBelow(place: string): string[] {
  if (statSync(inProject(place)).isFile()) return [place]
  return readdirSync(inProject(place)).flatMap((name) => filesBelow(`${place}/${name}`))
}

function run({ target, folder, api }: Build): Promise<void> {
  const args = [require.resolve('@tarojs/cli/bin/taro'), 'build', '--type', target]
  const env = { ...process.env, NODE_ENV: 'production', TARO_APP_API: api }
  const child = spawn(process.execPath, args, {
    cwd: inProject(folder),
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (output += part))
  const killChild = () => child.kill()
  process.once('exit', killChild)
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      process.off('exit', killChild)
      if (code === 0) resolve()
      else reject(new Error(`${output}\nThe build of ${folder} for ${target} failed.`))
    })
  })
}
