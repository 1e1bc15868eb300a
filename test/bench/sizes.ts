import path from 'node:path'
import { buildIfStale, clientBuild } from '../../server/start/builds'
import type { Figure } from './figure'
import { weigh } from './weight'

const project = path.join(__dirname, '../..')

/** Taro's own hello world: what `taro init` makes for React and webpack 5, in ES5 as older phones need it. */
const hello = {
  target: 'weapp',
  folder: 'test/bench/hello',
  dist: 'dist/hello',
  sources: ['test/bench/hello', 'package-lock.json'],
  api: '',
} as const

/** The size of the mini-program compared with Taro's hello world, built by the same version. */
export async function sizeFigures(): Promise<Figure[]> {
  await buildIfStale({ ...hello, sources: [...hello.sources] })
  await buildIfStale(clientBuild('weapp'))
  const theirs = weigh(path.join(project, hello.dist))
  const ours = weigh(path.join(project, 'dist/weapp'))
  return [
    ratio('Main package', ours.mainPackage, theirs.mainPackage, 1.25),
    ratio('Start-up JS', ours.startUpJs, theirs.startUpJs, 1.1),
  ]
}

const ratio = (name: string, ours: number, theirs: number, atMost: number): Figure => ({
  name: `${name}: ${ours.toLocaleString('en')} B to ${theirs.toLocaleString('en')} B of a hello world`,
  value: ours / theirs,
  unit: 'x',
  limit: { atMost },
})
