import { Type as t } from '@sinclair/typebox'
import { failureCodes } from '@/contract/shared/failure'

/** What every reply that is no answer looks like. */
export const FailureReply = t.Object({
  code: t.Union(failureCodes.map((code) => t.Literal(code))),
  count: t.Optional(t.Integer({ description: 'A number its words need.' })),
})
