import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const architecture = readFileSync('docs/architecture.md', 'utf8')
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
}).split('\n')

/** The cells of the table below a heading, row by row. */
function tableOf(heading: string) {
  const [, section = ''] = architecture.split(`## ${heading}\n`)
  return section
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

const domains = tableOf('Domains')

const folderOf: Record<string, (domain: string) => RegExp> = {
  contract: (domain) => new RegExp(`^src/contract/${domain}/`),
  server: (domain) => new RegExp(`^server/domains/${domain}/`),
  features: (domain) => new RegExp(`^src/features/${domain}/`),
  pages: (domain) => new RegExp(`^src/pages/${domain}(-[a-z]+)?/`),
  test: (domain) => new RegExp(`^test/.*\\b${domain}/`),
}

test('every domain has exactly the layers declared for it', () => {
  expect(domains.length).toBeGreaterThan(0)
  for (const [domain = '', , layers = ''] of domains) {
    const found = Object.keys(folderOf).filter((layer) =>
      files.some((file) => folderOf[layer]!(domain).test(file)),
    )
    expect([domain, found]).toEqual([domain, layers.split(', ')])
  }
})

test('every folder of a domain on the server is declared', () => {
  const onServer = new Set(
    files.flatMap((file) => /^server\/domains\/([^/]+)\//.exec(file)?.[1] ?? []),
  )
  expect(domains.map(([domain]) => domain).sort()).toEqual([...onServer].sort())
})

test('every folder of the server is declared, and only four files are outside them', () => {
  const folders = new Set(files.flatMap((file) => /^server\/([^/]+)\//.exec(file)?.[1] ?? []))
  expect(
    tableOf('Folders of the server')
      .map(([folder]) => folder)
      .sort(),
  ).toEqual([...folders].sort())
  const beside = files.flatMap((file) => /^server\/([^/]+)$/.exec(file)?.[1] ?? [])
  expect(beside.sort()).toEqual(['app.ts', 'deps.ts', 'main.ts'])
})

test('every rule and model has a test at the mirrored path', () => {
  const tested = files.filter(
    (file) => /^src\/.+\.(rules|model)\.ts$/.test(file) && existsSync(file),
  )
  const missing = tested.filter(
    (file) => !files.includes(file.replace(/^src\/(.+)\.ts$/, 'test/$1.test.ts')),
  )
  expect(missing).toEqual([])
})
