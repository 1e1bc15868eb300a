import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { transformSync } from '@swc/core'

const folder = path.join(__dirname, '../in-page')

/** What test/browser/in-page exports by `flaws.ts`, as `window.flaws`: run in the browser. */
export function inPageScript(): string {
  const modules = readdirSync(folder).map((file) => {
    const name = JSON.stringify(`./${path.basename(file, '.ts')}`)
    return `${name}: (exports, require) => {${compile(path.join(folder, file))}}`
  })
  return `{
    const modules = {${modules.join(',')}}, loaded = {}
    const require = (name) => {
      if (!loaded[name]) modules[name]((loaded[name] = {}), require)
      return loaded[name]
    }
    window.flaws = require('./flaws').flaws
  }`
}

const compile = (file: string) =>
  transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  }).code
