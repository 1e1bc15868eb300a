import { readAppJson } from '../../bench/weight'
import type { PhoneOptions } from './options'

/**
 * The subpackages. A file cannot require one of another package; `require.async` downloads what is missing, fails
 * without a network, and may be called again. A page brings its own package, and those of its `preloadRule`.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages/async.html and preload.html
 */
export function subpackages(options: PhoneOptions) {
  const { subPackages = [], preloadRule = {} } = readAppJson(options.dist)
  const rootOf = (file: string) =>
    subPackages.map(({ root }) => root).find((root) => file.startsWith(`${root}/`))

  function download(file: string) {
    const root = rootOf(file)
    if (!root || options.packages.has(root)) return
    if (options.offline) throw new Error(`loadSubpackage:fail ${root}`)
    options.packages.add(root)
  }

  return {
    /** Before `file` requires `other`. */
    check(file: string, other: string) {
      const root = rootOf(other)
      if (root && root !== rootOf(file)) throw new Error(`module '${other}' is not defined`)
    },
    download,
    /** When a page is shown. */
    enter(route: string) {
      const root = rootOf(route)
      if (root) options.packages.add(root)
      if (options.offline) return
      for (const preloaded of preloadRule[route]?.packages ?? []) options.packages.add(preloaded)
    },
  }
}

export type Subpackages = ReturnType<typeof subpackages>
