import type { RouteName } from '@/contract/routes'
import type { Parts } from './parts'

type Values = Record<string, unknown>

/** What schemas cannot say: fields that depend on one another. Without it hardly a request got past the first check. */
const adjustments: Partial<Record<RouteName, (body: Values, params: Values) => void>> = {
  listPlans: (_, params) => void (params.year = 2026),
  getDashboard: inOrder,
  exportDashboard: inOrder,
  ask(body) {
    const applies = body.kind !== 'consultation'
    if (!applies) delete body.application
    if (applies || body.contact) body.anonymous = false
    if (body.kind === 'mediation') body.topic = 'mediation'
    body.pictures = []
    body.text = `可以吗？${String(body.text)}`
  },
  setSlots: inOrder,
  savePlan({ items }, params) {
    params.year = 2026
    for (const item of items as Values[]) item.topic = '商标品牌建设'
    ;(items as Values[]).splice(1)
  },
  saveTraining(body) {
    const parts = body.parts as { startsAt: string; endsAt: string }[]
    const times = parts.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]).sort()
    for (const [nth, part] of parts.entries())
      [part.startsAt, part.endsAt] = [times[2 * nth]!, times[2 * nth + 1]!]
    body.closesAt = times[0]
    body.cancelUntil = times[0]
    body.lecturers = []
    ;(body.seats as Values[]).splice(1)
    body.version = 0
  },
  saveWindow(body) {
    body.hours = [[540, 1020]]
    body.version = 0
  },
  inviteMember(body) {
    if ((body.role === 'supervisor') !== (body.institution === 'city'))
      body.institution = body.role === 'supervisor' ? 'city' : 'OL101'
  },
}

function inOrder(range: Values) {
  ;[range.from, range.until] = [range.from, range.until].sort()
}

/** Makes fields that depend on one another agree. */
export function makeConsistent(route: RouteName, { params, query, body }: Parts) {
  const content = body ?? query ?? {}
  if (typeof content === 'object') adjustments[route]?.(content as Values, params ?? {})
}
