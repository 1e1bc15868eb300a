import { ValueErrorType, type ValueError, type ValueErrorIterator } from '@sinclair/typebox/errors'

/** Longer than any path of the contract. Keys come from the sender. */
const maxLength = 100

/** Errors looked at. They are enumerated lazily, and a small body can have very many. */
const maxErrors = 20

/**
 * The path of the value to report, as `items.0.topic`: that of a key which the contract does not name, else
 * that of the first error. For a union, the errors of its best matching member count.
 */
export function findMismatch(errors: ValueErrorIterator): string {
  const all = listErrors(errors)
  const reported = all.find(isUnknownKey) ?? all[0]
  return (reported?.path ?? '').slice(1, maxLength).replaceAll('/', '.')
}

const isUnknownKey = ({ type }: ValueError) => type === ValueErrorType.ObjectAdditionalProperties

/** The first errors of a value. A union's error is replaced by those of its best matching member. */
function listErrors(errors: ValueErrorIterator): ValueError[] {
  const all: ValueError[] = []
  for (const error of errors) {
    all.push(...(error.type === ValueErrorType.Union ? errorsOfBestMember(error) : [error]))
    if (all.length >= maxErrors) break
  }
  return all
}

/** The member with the fewest errors, preferring one whose literals match, such as its `do`. */
function errorsOfBestMember(union: ValueError): ValueError[] {
  const members = union.errors.map(listErrors).filter((errors) => errors.length > 0)
  const distance = (errors: ValueError[]) =>
    errors.filter(({ type }) => type === ValueErrorType.Literal).length * maxErrors + errors.length
  return members.sort((a, b) => distance(a) - distance(b))[0] ?? [union]
}
