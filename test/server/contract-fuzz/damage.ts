import fc from 'fast-check'

type Node = Record<string, unknown> | unknown[]

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Depths and lengths beyond anything that the contract allows. */
const deep = (depth: number) => {
  let value: unknown = 1
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { a: value }
  return value
}

/** Values that phones, spreadsheets, scripts and attackers send where something else belongs. */
const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    ' ',
    '\u200b\u2060',
    '\u202eabc',
    'a\u0000b',
    '\ud83d',
    '\udc00x',
    '２０２６-１２-０３',
    '2026-11-31',
    '2026-99-99T99:99:99Z',
    '0000-01-01',
    '9999-12-31',
    '9999-12-31T23:59:59.999Z',
    "'; drop table citizens; --",
    '=1+1',
    '%',
    '../../etc/passwd',
    'OL999999',
    'SV999999',
    'city',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ),
  fc.constantFrom<unknown>(-1, 0, 0.5, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e308, '1e3', '-0'),
  fc.constantFrom<unknown>([], {}, [[]], { length: -1 }, { toString: 1 }, deep(15), deep(40)),
  fc.integer({ min: 200, max: 12_000 }).map((count) => '商😀'.repeat(count / 2)),
  fc.integer({ min: 50, max: 800 }).map((count) => Array.from({ length: count }, (_, i) => i)),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

type Damage = (parent: Node, key: string, value: unknown, nth: number) => void

const replace: Damage = (parent, key, value) => {
  ;(parent as Record<string, unknown>)[key] = value
}
const remove: Damage = (parent, key) => {
  if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else delete parent[key]
}
/** Keys of other requests and of tables: none of them may be taken over by a request that does not name it. */
const foreign = [
  'id',
  'base',
  'outlet',
  'unit',
  'citizen_id',
  'role',
  'status',
  'sample',
  'version',
]
const add: Damage = (parent, _, value, nth) => {
  if (Array.isArray(parent)) parent.push(value)
  else parent[foreign[nth % foreign.length]!] = value
}

function places(value: unknown, found: [parent: Node, key: string][] = []) {
  if (!isNode(value)) return found
  for (const [key, part] of Object.entries(value)) {
    found.push([value, key])
    places(part, found)
  }
  return found
}

/** A copy of the values of `whole` with one of their parts replaced, removed or added to. */
export const damaged = (whole: fc.Arbitrary<object>): fc.Arbitrary<object> =>
  fc
    .tuple(whole, hostile, fc.constantFrom(replace, replace, remove, add), fc.nat())
    .map(([made, value, damage, nth]) => {
      const copy = structuredClone(made)
      const all = places(copy)
      if (all.length === 0) return copy
      const [parent, key] = all[nth % all.length]!
      damage(parent, key, value, nth)
      return copy
    })
