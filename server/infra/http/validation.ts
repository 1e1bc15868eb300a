import type { TSchema } from '@sinclair/typebox'
import { TypeCompiler } from '@sinclair/typebox/compiler'
import { Value } from '@sinclair/typebox/value'
import type { FastifyInstance } from 'fastify'

/** Validates requests by the contract. Values of path and query are strings, so "5" is converted to 5. */
export function validateByContract(app: FastifyInstance) {
  app.setValidatorCompiler<TSchema>(({ schema, httpPart }) => {
    const compiled = TypeCompiler.Compile(schema)
    return (sent: unknown) => {
      if (compiled.Check(sent)) return { value: sent }
      const value = httpPart === 'body' ? sent : Value.Convert(schema, sent)
      if (compiled.Check(value)) return { value }
      return { error: new Error(compiled.Errors(value).First()?.message) }
    }
  })
}
