import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

export interface AppJson {
  pages: [string, ...string[]]
  subPackages?: { root: string; pages: string[] }[]
  preloadRule?: Record<string, { packages: string[] }>
  tabBar?: { list: { pagePath: string }[] }
}

export const readAppJson = (dist: string) =>
  JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as AppJson

/** Bytes downloaded before the start, and bytes of JavaScript run before the first page is shown. */
export function weigh(dist: string) {
  const { pages, subPackages = [] } = readAppJson(dist)
  const apart = subPackages.map(({ root }) => `${root}/`)
  const isMain = (file: string) => !apart.some((root) => file.startsWith(root))
  const main = filesIn(dist).filter(isMain)
  const startUp = [...required(dist, ['app.js', `${pages[0]}.js`])]
  return { mainPackage: sum(dist, main), startUpJs: sum(dist, startUp) }
}

/** All files of a build, by path. */
export const filesIn = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)))

const sum = (dist: string, files: string[]) =>
  files.reduce((bytes, file) => bytes + statSync(path.join(dist, file)).size, 0)

/** The files and everything they require, transitively. */
function required(dist: string, files: string[], found = new Set<string>()) {
  for (const file of files.filter((each) => !found.has(each))) {
    found.add(file)
    const code = readFileSync(path.join(dist, file), 'utf8')
    const names = [...code.matchAll(/require\(["'](\.[^"']+)["']\)/g)].map(([, name]) => name!)
    const places = names.map((name) => path.join(path.dirname(file), name))
    required(dist, places.map(withSuffix), found)
  }
  return found
}

const withSuffix = (place: string) => (place.endsWith('.js') ? place : `${place}.js`)
