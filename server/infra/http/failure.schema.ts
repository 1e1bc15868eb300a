import { t } from '@/contract/shared/schema'
import { failureCodes } from '@/contract/shared/failure'

const Overlap = t.Object({
  kind: t.Union([t.Literal('training'), t.Literal('visit')]),
  id: t.String(),
  title: t.Optional(t.String()),
  outlet: t.String(),
  startsAt: t.String(),
  endsAt: t.String(),
})

/** The body of every reply with an error status. */
export const FailureReply = t.Object({
  code: t.Union(failureCodes.map((code) => t.Literal(code))),
  count: t.Optional(t.Integer({ description: 'A number its words need.' })),
  overlaps: t.Optional(
    t.Array(Overlap, { description: 'What the citizen has at the time asked for.' }),
  ),
  field: t.Optional(t.String({ description: 'The path of the value that does not match.' })),
})
