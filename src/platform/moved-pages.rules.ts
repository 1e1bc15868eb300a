/**
 * Where pages that have moved are now, by the beginning of their path. Share cards, pushed messages and
 * QR codes of older versions hold the old paths. The first row that fits decides, so a page stands before
 * the folder it was in.
 */
const moved: [from: string, to: string][] = [
  ['pages/about/sources/', 'pages/facts/sources/'],
  ['pages/about/privacy/', 'pages/people/privacy-notice/'],
  ['pages/account/messages/', 'pages/messages/list/'],
  ['pages/account/privacy/', 'pages/people/own-data/'],
  ['pages/account/', 'pages/people/'],
  ['pages/consult/', 'pages/consultations/'],
  ['pages/desk/inbox/', 'pages/consultations-staff/case-list/'],
  ['pages/desk/consultation/', 'pages/consultations-staff/case/'],
  ['pages/desk/act/', 'pages/consultations-staff/case-action/'],
  ['pages/desk/entries/', 'pages/consultations-staff/knowledge/'],
  ['pages/desk/entry/', 'pages/consultations-staff/knowledge-entry/'],
  ['pages/learning/ticket/', 'pages/trainings-learning/admission-ticket/'],
  ['pages/learning/', 'pages/trainings-learning/'],
  ['pages/trainings/moves/', 'pages/trainings/seat-history/'],
  ['pages/staff/', 'pages/trainings-staff/'],
  ['pages/reception/', 'pages/visits-staff/'],
  ['pages/oversight/', 'pages/ratings-staff/'],
]

/** The path of a page that has moved, with or without a leading slash; undefined for any other. */
export function redirectOf(path: string): string | undefined {
  const page = path.replace(/^\//, '')
  const row = moved.find(([from]) => page.startsWith(from))
  return row && row[1] + page.slice(row[0].length)
}
