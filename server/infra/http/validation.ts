import type { TSchema } from '@sinclair/typebox'
import { TypeCompiler } from '@sinclair/typebox/compiler'
import { Value } from '@sinclair/typebox/value'
import type { FastifyInstance } from 'fastify'
import { findMismatch } from './find-mismatch'
import { findUnstorable } from './find-unstorable'

/** A part of a request that does not match its schema. `field` is the path of the value, as `items.0.topic`. */
export class Mismatch extends Error {
  constructor(readonly field: string) {
    super('does not match its schema')
  }
}

/**
 * Validates requests against the contract. Paths and queries are texts, so `"5"` is a number there. Text
 * that PostgreSQL cannot store is refused in every part.
 */
export function validateByContract(app: FastifyInstance) {
  app.setValidatorCompiler<TSchema>(({ schema, httpPart }) => {
    const compiled = TypeCompiler.Compile(schema)
    return (sent: unknown) => {
      const unstorable = findUnstorable(sent)
      if (unstorable !== undefined) return { error: new Mismatch(unstorable) }
      if (compiled.Check(sent)) return { value: sent }
      const value = httpPart === 'body' ? sent : Value.Convert(schema, sent)
      if (compiled.Check(value)) return { value }
      return { error: new Mismatch(findMismatch(compiled.Errors(value))) }
    }
  })
}
