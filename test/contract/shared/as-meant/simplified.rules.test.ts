import { readdirSync, readFileSync } from 'node:fs'
import { toSimplified } from '@/contract/shared/as-meant/simplified.rules'
import { simplifiedTable } from '@/contract/shared/as-meant/simplified.table'

const characters = simplifiedTable.replace(/\n/g, '')
const traditional = [...characters].filter((_, at) => at % 2 === 0)

test('every character is listed once, in order, and none leads on to another', () => {
  expect(traditional).toEqual([...new Set(traditional)].sort())
  for (const character of traditional) {
    const simplified = toSimplified(character)
    expect(simplified).not.toBe(character)
    expect(toSimplified(simplified)).toBe(simplified)
  }
})

/** The title of a source is quoted as it is. */
const withoutSources = (json: string) =>
  JSON.stringify(JSON.parse(json), (key, value: unknown) => (key === 'sources' ? [] : value))

test('the facts are written in simplified characters, and stay as they are', () => {
  const files = readdirSync('server/data').filter((name) => name.endsWith('.json'))
  expect(files.length).toBeGreaterThan(5)
  for (const name of files) {
    const text = withoutSources(readFileSync(`server/data/${name}`, 'utf8'))
    expect(toSimplified(text) === text).toBe(true)
  }
})

test('the table is small enough for a phone', () => {
  expect(traditional.length).toBeGreaterThan(2000)
  expect(Buffer.byteLength(simplifiedTable)).toBeLessThan(12_300)
})
