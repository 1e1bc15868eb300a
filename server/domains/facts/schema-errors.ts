import type { TSchema } from '@sinclair/typebox'
import { TypeCompiler, type TypeCheck } from '@sinclair/typebox/compiler'
import type { ValueError } from '@sinclair/typebox/errors'

const compiled = new WeakMap<TSchema, TypeCheck<TSchema>>()

function compile(schema: TSchema) {
  const check = compiled.get(schema) ?? TypeCompiler.Compile(schema)
  compiled.set(schema, check)
  return check
}

/** The first schema violation of each field: JSON pointer -> reason. */
export function schemaErrors(schema: TSchema, value: unknown) {
  const byField = new Map<string, string>()
  if (compile(schema).Check(value)) return byField
  for (const error of compile(schema).Errors(value))
    if (!byField.has(error.path)) byField.set(error.path, describeError(error))
  return byField
}

function describeError({ schema, value, message }: ValueError) {
  const allowed = (schema.anyOf as { const?: unknown }[] | undefined)?.map((option) => option.const)
  if (!allowed?.every((word) => typeof word === 'string')) return message
  return `${JSON.stringify(value)} is none of ${allowed.join(', ')}`
}
