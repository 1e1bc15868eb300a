import { ValueErrorType, type ValueError, type ValueErrorIterator } from '@sinclair/typebox/errors'

/** Longer than any path of the contract. Keys come from the sender. */
const maxLength = 100

/**
 * The path of the value to report, as `items.0.topic`. A key that the contract does not name is reported
 * first. Of a union, the member counts that fits best.
 */
export function findMismatch(errors: ValueErrorIterator): string {
  const [first] = mostHelpful(errors)
  return (first?.path ?? '').slice(1, maxLength).replaceAll('/', '.')
}

/** The errors of a value, those of unions replaced by the errors of their best member, unknown keys first. */
function mostHelpful(errors: ValueErrorIterator): ValueError[] {
  const all = [...errors].flatMap((error) =>
    error.type === ValueErrorType.Union ? bestMember(error) : [error],
  )
  return all.sort((a, b) => weightOf(a) - weightOf(b))
}

const weightOf = ({ type }: ValueError) =>
  type === ValueErrorType.ObjectAdditionalProperties ? 0 : 1

/** A member with another literal, such as another `do`, is not what was meant. */
function bestMember(union: ValueError): ValueError[] {
  const members = union.errors.map(mostHelpful).filter((errors) => errors.length > 0)
  const distance = (errors: ValueError[]) =>
    errors.filter(({ type }) => type === ValueErrorType.Literal).length * 100 + errors.length
  return members.sort((a, b) => distance(a) - distance(b))[0] ?? [union]
}
