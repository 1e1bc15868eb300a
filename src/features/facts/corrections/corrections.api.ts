import { factReportsRoutes } from '@/contract/facts/fact-reports.routes'
import { caller } from '@/platform/http'

const call = caller(factReportsRoutes)

export const listFigures = () => call('listFactReportFigures', {})
