import type { FactReportDecision, FactReportForm } from '@/contract/facts/fact-reports.schema'
import { factReportsRoutes } from '@/contract/facts/fact-reports.routes'
import { caller, requestOf } from '@/platform/http'
import type { Step } from '@/platform/outbox'

const call = caller(factReportsRoutes)
const page = (after?: string) => ({ query: after ? { after } : {} })

export const reportSteps = (id: string, body: FactReportForm): Step[] => [
  requestOf(factReportsRoutes.reportFact, { params: { id }, body }),
]
export const listOwn = (after?: string) => call('listOwnFactReports', page(after))
export const listToDecide = (after?: string) => call('listFactReports', page(after))
export const decide = (id: string, body: FactReportDecision) =>
  call('decideFactReport', { params: { id }, body })
