import type { TSchema } from '@sinclair/typebox'
import { findCuratorTerm } from '@/contract/facts/curator-terms.rules'
import { schemaErrors } from './schema-errors'
import { UnreadableField, type Problem } from './fact-problems'

type Place = Omit<Problem, 'reason' | 'field'>

/** Contract violations. */
export const schemaFlaws = (result: unknown, schema: TSchema, place: Place): Problem[] =>
  [...schemaErrors(schema, result)].map(([field, reason]) => ({ ...place, field, reason }))

/** Contract violations, and curators' internal terms that must not reach citizens. */
export function findFlaws(result: unknown, schema: TSchema, place: Place): Problem[] {
  const terms = [...textsIn(result)].flatMap(([field, text]): Problem[] => {
    const term = findCuratorTerm(text)
    return term ? [{ ...place, field, reason: `"${term}" would reach citizens` }] : []
  })
  return [...schemaFlaws(result, schema, place), ...terms]
}

/** Texts by JSON pointer. */
function* textsIn(value: unknown, pointer = ''): Generator<[pointer: string, text: string]> {
  if (typeof value === 'string') yield [pointer, value]
  if (typeof value !== 'object' || value === null) return
  for (const [key, field] of Object.entries(value))
    yield* textsIn(field, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
}

/** What `make` makes, or why it cannot be published. Only a result without flaws may be used. */
export function attempt<T>(make: () => T, schema: TSchema, place: Place) {
  try {
    const result = make()
    return { result, flaws: findFlaws(result, schema, place) }
  } catch (error) {
    const { field, reason } =
      error instanceof UnreadableField
        ? error
        : { field: '', reason: `cannot be read: ${String(error)}` }
    return { flaws: [{ ...place, field, reason }] }
  }
}
