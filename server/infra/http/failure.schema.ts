import { t } from '@/contract/shared/schema'
import { failureCodes } from '@/contract/shared/failure'

/** The body of every reply with an error status. */
export const FailureReply = t.Object({
  code: t.Union(failureCodes.map((code) => t.Literal(code))),
  count: t.Optional(t.Integer({ description: 'A number its words need.' })),
  field: t.Optional(t.String({ description: 'The path of the value that does not match.' })),
})
