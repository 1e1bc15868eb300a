import type { ReportedFact, ReportedPart } from './fact-reports.schema'

const parts: Record<ReportedFact['kind'], ReportedPart[]> = {
  outlet: ['hours', 'phones', 'address', 'services', 'other'],
  guide: ['fee', 'materials', 'limit', 'where', 'steps', 'other'],
}

/** What can be wrong about an outlet or a guide. */
export const partsOf = ({ kind }: Pick<ReportedFact, 'kind'>) => parts[kind]
