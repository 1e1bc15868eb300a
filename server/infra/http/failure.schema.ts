import { Type as t } from '@sinclair/typebox'
import { failureCodes } from '@/contract/shared/failure'

/** The body of every reply with an error status. */
export const FailureReply = t.Object({
  code: t.Union(failureCodes.map((code) => t.Literal(code))),
  count: t.Optional(t.Integer({ description: 'A number its words need.' })),
})
