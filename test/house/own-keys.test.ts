import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import ts from 'typescript'
import ownKeys from '../../config/lint/own-keys.mjs'

let folder: string
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'own-keys-'))))
afterAll(() => rmSync(folder, { recursive: true }))

const declared = `
type Kind = 'visit' | 'training'
declare let counts: Record<string, number>
declare const words: Record<Kind, string>
declare const names: { readonly [code: \`OL\${number}\`]: string } | undefined
declare const key: string
declare const kind: Kind
declare const code: \`OL\${number}\`
declare const list: string[]
declare const unknown: any
`

/** What the rule says of a statement: the names of its messages. */
function findIn(statement: string) {
  const file = path.join(folder, 'statement.ts')
  const code = `${declared}${statement}`
  writeFileSync(file, code)
  const options = { strict: true, lib: ['lib.es2022.d.ts'], types: [] }
  const found = new Linter({ cwd: folder }).verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: {
        parser,
        parserOptions: { programs: [ts.createProgram([file], options)], filePath: file },
      },
      plugins: { house: { rules: { 'own-keys': ownKeys } } },
      rules: { 'house/own-keys': 'error' },
    },
    { filename: file },
  )
  return found.map(({ messageId, message }) => messageId ?? message)
}

test.each([
  ['export const value = counts[key]', 'read'],
  ['export const value = counts?.[key.toLowerCase()]', 'read'],
  ['export const value = names?.[code]', 'read'],
  ['export const value = Object.fromEntries([[key, 1]])[key]', 'read'],
  ['export const value = (JSON.parse(key) as Record<string, string>)[unknown]', 'read'],
  ['export const of = <K extends string>(name: K) => counts[name]', 'read'],
  ['export const value = key in words', 'read'],
  ['export const { [key]: value, ...others } = counts', 'read'],
  ['counts[key] = 1', 'write'],
  ['counts[key] ??= 1', 'write'],
  ['counts[key]++', 'write'],
  ['export const value = words[key as Kind]', 'cast'],
  ['export const value = words[key as keyof typeof words]', 'cast'],
])('%s is refused', (statement, message) => {
  expect(findIn(statement)).toEqual([message])
})

test.each([
  'export const value = words[kind]',
  'export const value = counts[kind]',
  'export const value = counts["visit"]',
  'export const value = list[Number(key)]',
  'export const of = <K extends Kind>(name: K) => words[name]',
  'export const of = <K extends string>(table: Record<K, number>, name: K) => table[name]',
  'export const value = "visit" in words',
  'export const { [key]: _, ...others } = counts',
  'export const value = { ...counts, [key]: 1 }',
  'delete counts[key]',
])('%s is fine', (statement) => {
  expect(findIn(statement)).toEqual([])
})
