import type { TSchema } from '@sinclair/typebox'
import { TypeCompiler } from '@sinclair/typebox/compiler'
import { Value } from '@sinclair/typebox/value'
import type { FastifyInstance } from 'fastify'
import { findMismatch } from './find-mismatch'
import { findUnstorable } from './find-unstorable'
import { readAsMeant } from './read-as-meant'

/** A part of a request that does not match its schema. `field` is the path of the value, as `items.0.topic`. */
export class Mismatch extends Error {
  constructor(readonly field: string) {
    super('does not match its schema')
  }
}

/**
 * Validates requests against the contract. Values of path and query are strings, so "5" is converted to 5
 * there. In a body, typed texts are read as meant before they are checked. Text that PostgreSQL cannot store
 * is refused in every part.
 */
export function validateByContract(app: FastifyInstance) {
  app.decorateRequest('sent')
  app.addHook('preValidation', (request, _reply, done) => {
    request.sent = request.body
    done()
  })
  app.setValidatorCompiler<TSchema>(({ schema, httpPart }) => {
    const compiled = TypeCompiler.Compile(schema)
    return (sent: unknown) => {
      const value =
        httpPart === 'body'
          ? readAsMeant(schema, sent)
          : compiled.Check(sent)
            ? sent
            : Value.Convert(schema, sent)
      const field = compiled.Check(value)
        ? findUnstorable(value)
        : findMismatch(compiled.Errors(value))
      return field === undefined ? { value } : { error: new Mismatch(field) }
    }
  })
}
