import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { settingNames } from '../../server/infra/settings/settings.schema'

const read = (file: string) => readFileSync(file, 'utf8')
const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1]!)

const english = read('README.md')
const chinese = read('README.zh-CN.md')
const decisions = readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`)
const papers = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'docs/operations.md']

/** Commands in code spans and indented blocks, without trailing comments. */
const commandsOf = (text: string) =>
  matches(text, /((?:[A-Z_]+=\S+ )?npm (?:run [\w:-]+|start|test)(?: -- [^`#\n]+)?)/g).map(
    (command) => command.trim(),
  )

test('both READMEs name the same commands in the same order', () => {
  expect(commandsOf(english).length).toBeGreaterThan(8)
  expect(commandsOf(chinese)).toEqual(commandsOf(english))
})

test('both READMEs have headings of the same levels, and the same pictures', () => {
  for (const pattern of [/^(#+) /gm, /<img src="([^"]+)"/g, /\]\((docs[^)]*)\)/g])
    expect(matches(chinese, pattern)).toEqual(matches(english, pattern))
})

test('a README is short enough to read at once', () => {
  for (const text of [english, chinese]) expect(text.split('\n').length).toBeLessThan(150)
})

test('every command named in a document exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  for (const paper of papers)
    for (const name of matches(read(paper), /npm run ([\w:-]+)/g))
      expect(scripts).toHaveProperty([name])
})

test('the table of settings lists those that the server checks, and one of the tests', () => {
  const firstCells = matches(read('docs/operations.md'), /^\| (`[A-Z].*?) +\|/gm)
  const listed = firstCells.flatMap((cell) => matches(cell, /`([A-Z][A-Z0-9_]+)`/g))
  expect(listed.sort()).toEqual([...settingNames, 'CHROMIUM_PATH'].sort())
})

test('every path named in a document exists', () => {
  const named =
    /[`(]((?:src|server|test|docs|config|patches)\/[\w./-]+|[A-Z]+(?:\.zh-CN)?\.md)[`)]/g
  for (const paper of [...papers, 'docs/architecture.md', ...decisions])
    for (const path of matches(read(paper), named))
      expect([path, existsSync(path)]).toEqual([path, true])
})

test('a decision takes at most 15 lines, and says its context and consequence', () => {
  for (const file of decisions) {
    const text = read(file).trimEnd()
    expect(text.split('\n').length).toBeLessThanOrEqual(15)
    expect(matches(text, /^## (\w+)$/gm)).toEqual(['Context', 'Decision', 'Consequence'])
  }
})
