import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import type { Subpackages } from './packages'
import type { PhoneOptions } from './options'

/** What a file of a mini-program is not given, whatever the machine around it has. */
const missing =
  'window document frames self location navigator localStorage history screen alert confirm prompt XMLHttpRequest WebSocket fetch process'

/** Built-ins that iOS 12 or Chrome 80 do not have, which our browserslist promises to do without. */
const newerBuiltIns = [
  'Array.fromAsync',
  'Array.prototype.at',
  'Array.prototype.findLast',
  'Array.prototype.findLastIndex',
  'Array.prototype.toReversed',
  'Array.prototype.toSorted',
  'Array.prototype.toSpliced',
  'Array.prototype.with',
  'Object.fromEntries',
  'Object.groupBy',
  'Object.hasOwn',
  'Promise.allSettled',
  'Promise.any',
  'Promise.withResolvers',
  'String.prototype.at',
  'String.prototype.isWellFormed',
  'String.prototype.matchAll',
  'String.prototype.replaceAll',
  'String.prototype.toWellFormed',
  'globalThis.AggregateError',
  'globalThis.FinalizationRegistry',
  'globalThis.WeakRef',
  'globalThis.structuredClone',
]

interface Surroundings {
  globals: Record<string, unknown>
  packages: Subpackages
  busy: (work: Promise<unknown>) => void
}

/**
 * The half of a phone that runs JavaScript: the language itself and what is handed to it in `globals`.
 * No text becomes code there, and there is no Intl, which not every phone has.
 */
export function logicLayer({ dist, now }: PhoneOptions, { globals, packages, busy }: Surroundings) {
  const context = vm.createContext(
    { ...globals },
    { codeGeneration: { strings: false, wasm: false } },
  )
  vm.runInContext('delete globalThis.Intl; delete globalThis.WebAssembly', context)
  for (const name of newerBuiltIns) vm.runInContext(`delete ${name}`, context)
  if (now) vm.runInContext(`(${setClock.toString()})(${Date.parse(now)})`, context)
  const loaded = new Map<string, { exports: unknown }>()

  function load(file: string): unknown {
    const known = loaded.get(file)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    loaded.set(file, module)
    const names = ['require', 'module', 'exports', ...missing.split(' ')]
    const code = readFileSync(path.join(dist, file), 'utf8')
    const run = vm.compileFunction(code, names, { parsingContext: context, filename: file })
    run.call(undefined, requireOf(file), module, module.exports)
    return module.exports
  }

  function requireOf(file: string) {
    const placeOf = (name: string) => withSuffix(path.join(path.dirname(file), name))
    const here = (name: string) => {
      packages.check(file, placeOf(name))
      return load(placeOf(name))
    }
    const elsewhere = (name: string) => {
      const mod = placeOf(name)
      const loaded = Promise.resolve()
        .then(() => packages.download(mod))
        .then(
          () => load(mod),
          (error: Error) => {
            throw Object.assign(error, { mod, errMsg: error.message })
          },
        )
      busy(loaded.catch(() => {}))
      return loaded
    }
    return Object.assign(here, { async: elsewhere })
  }

  return {
    load,
    /** A value as this half knows it: its arrays are its own arrays. */
    own: vm.runInContext('(json) => JSON.parse(json)', context) as (json: string) => unknown,
    loaded: () => [...loaded.keys()],
  }
}

/** Sets the clock of whoever runs it to `now`, in ms since 1970. From there on it goes as ever. */
function setClock(now: number) {
  const Real = Date
  const ahead = now - Real.now()
  globalThis.Date = new Proxy(Real, {
    construct: (_, given: [number]) => (given.length ? new Real(...given) : new Real(Date.now())),
    get: (of, name) =>
      name === 'now' ? () => Real.now() + ahead : (Reflect.get(of, name) as unknown),
  })
}

const withSuffix = (place: string) => (place.endsWith('.js') ? place : `${place}.js`)
