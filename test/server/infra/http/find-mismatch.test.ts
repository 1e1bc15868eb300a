import { ValueErrorIterator } from '@sinclair/typebox/errors'
import { TypeCompiler } from '@sinclair/typebox/compiler'
import { t } from '@/contract/shared/schema'
import { findMismatch } from '../../../../server/infra/http/find-mismatch'

const Body = t.Object({
  items: t.Array(
    t.Union([
      t.Object({ do: t.Literal('add'), count: t.Integer() }),
      t.Object({ do: t.Literal('drop') }),
    ]),
  ),
})
const mismatch = (body: unknown) => findMismatch(TypeCompiler.Compile(Body).Errors(body))

test.each<[what: string, body: unknown, field: string]>([
  ['a key that is not named', { items: [], extra: 1 }, 'extra'],
  ['a missing key', {}, 'items'],
  ['another shape', 'text', ''],
  ['a wrong value', { items: [{ do: 'add', count: 'x' }] }, 'items.0.count'],
  ['a key of another member', { items: [{ do: 'drop', count: 1 }] }, 'items.0.count'],
  ['an unknown member', { items: [{ do: 'move' }] }, 'items.0.do'],
  ['a wrong value before a key that is not named', { items: 1, extra: 1 }, 'extra'],
])('%s is reported by its path', (_, body, field) => {
  expect(mismatch(body)).toBe(field)
})

test('of very many errors only some are looked at', () => {
  let made = 0
  const [error] = TypeCompiler.Compile(Body).Errors({ items: [1] })
  function* endless() {
    for (;;) {
      made++
      yield error!
    }
  }
  expect(findMismatch(new ValueErrorIterator(endless()))).toMatch(/^items\.0/)
  expect(made).toBeLessThan(100)
})
