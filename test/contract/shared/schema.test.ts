import { api } from '@/contract/api.schema'

interface Schema {
  type?: string
  properties?: Record<string, Schema>
  additionalProperties?: unknown
  maximum?: number
}

/** Every schema within a schema, with the path that leads to it. */
function* schemasIn(value: unknown, path: string): Generator<[path: string, schema: Schema]> {
  if (typeof value !== 'object' || value === null) return
  yield [path, value]
  for (const [key, inner] of Object.entries(value)) yield* schemasIn(inner, `${path}.${key}`)
}

const all = [...schemasIn(api, 'api')]

test('every object of the contract is closed', () => {
  const objects = all.filter(([, { type, properties }]) => type === 'object' && properties)
  expect(objects.length).toBeGreaterThan(100)
  const open = objects.filter(([, { additionalProperties }]) => additionalProperties !== false)
  expect(open.map(([path]) => path)).toEqual([])
})

test('every integer of a request fits the database', () => {
  const integers = all.filter(
    ([path, { type }]) => type === 'integer' && /^api\.\w+\.(params|query|body)\b/.test(path),
  )
  expect(integers.length).toBeGreaterThan(10)
  const large = integers.filter(([, { maximum }]) => (maximum ?? Infinity) > 2 ** 31 - 1)
  expect(large.map(([path]) => path)).toEqual(['api.getPicture.query.properties.until'])
})
