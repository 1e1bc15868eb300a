/**
 * New locations of pages that have moved, by path prefix. Share cards, pushed messages and QR codes of
 * older versions hold the old paths. The first matching row wins, so a page precedes its folder.
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

/** The current path of a page that has moved. `path` may start with a slash. Undefined: it has not moved. */
export function redirectOf(path: string): string | undefined {
  const page = path.replace(/^\//, '')
  const row = moved.find(([from]) => page.startsWith(from))
  return row && row[1] + page.slice(row[0].length)
}
