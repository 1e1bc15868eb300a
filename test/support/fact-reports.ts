import type {
  FactReportDecision,
  FactReportFigure,
  FactReportForm,
  OwnFactReport,
  StaffFactReport,
} from '@/contract/facts/fact-reports.schema'
import type { Failure } from '@/contract/shared/failure'
import { newId } from '../../server/infra/db/uuid'
import type { Person } from './people'
import type { ReferenceServer } from './reference-server'
import { testOutlet } from './visiting'

export const aReport = (
  outlet = testOutlet,
  change: Partial<FactReportForm> = {},
): FactReportForm => ({
  about: { kind: 'outlet', id: outlet },
  part: 'hours',
  found: '周六去了，门没开。',
  ...change,
})

/** Requests about what was found otherwise, sent directly to the server. */
export function factReportRequests(server: ReferenceServer) {
  async function send<T>(
    by: Person | undefined,
    method: 'GET' | 'PUT' | 'POST',
    url: string,
    payload?: object,
  ) {
    const answer = await server.app.inject({
      method,
      url,
      ...(by && { headers: by.headers }),
      ...(payload && { payload }),
    })
    return answer.json<T & Partial<Failure>>()
  }
  const id = () => newId(server.now())
  /** The id that staff know. */
  const refOf = async (reportId: string) => {
    const [row] = await server.db<{ ref: string }[]>`
      select ref from fact_reports where id = ${reportId}`
    return row!.ref
  }
  return {
    send,
    report: (by: Person, form = aReport(), reportId = id()) =>
      send<OwnFactReport>(by, 'PUT', `/api/fact-reports/${reportId}`, form),
    own: (by: Person) => send<OwnFactReport[]>(by, 'GET', '/api/me/fact-reports'),
    toDecide: (by: Person) => send<StaffFactReport[]>(by, 'GET', '/api/staff/fact-reports'),
    refOf,
    decide: async (
      by: Person,
      reportId: string,
      what: FactReportDecision['do'],
      note = '核对过了',
    ) => {
      const url = `/api/staff/fact-reports/${await refOf(reportId)}/decision`
      return send<StaffFactReport>(by, 'POST', url, { do: what, note })
    },
    figures: () => send<FactReportFigure[]>(undefined, 'GET', '/api/fact-reports/figures'),
    messages: (by: Person) =>
      send<{ kind: string; words?: string; factReport?: string }[]>(
        by,
        'GET',
        '/api/me/messages?kinds=2',
      ),
  }
}
