import type { RouteName } from '@/contract/routes'
import { outletCount, trainingCount } from './ten-times'

/** What the paths name, beside what `ten-times.ts` numbers itself. */
export interface Known {
  /** Path of the largest published file. */
  file: string
  certificate: string
  /** Path of a picture, signed. */
  picture: string
  /** A day of the public log that is over. */
  day: string
}

const outlets = Array.from({ length: outletCount }, (_, n) => outletId(n))

export function outletId(n: number) {
  return `OL9${String(n).padStart(3, '0')}`
}

/** The id that ten-times.ts gives to the nth record of a kind. */
export const numbered = (kind: string, n: number) =>
  `01920000-${kind}-7000-8000-${n.toString(16).padStart(12, '0')}`

const trainings = Array.from({ length: Math.min(50, trainingCount) }, (_, n) =>
  numbered('aaaa', n + 1),
)

/**
 * Every read that needs no sign-in, with the paths that are requested in turn. Many where the answer depends
 * on the path, so that no single cached answer is measured.
 */
export const anonymousReads: Partial<Record<RouteName, (known: Known) => string[]>> = {
  getManifest: () => ['/api/published/manifest.json'],
  getPublished: ({ file }) => [file],
  getIdentity: () => ['/api/identity'],
  listTrainings: () => ['/api/trainings'],
  getTraining: () => trainings.map((id) => `/api/trainings/${id}`),
  listSeatHistory: () => trainings.map((id) => `/api/trainings/${id}/moves`),
  getCertificate: ({ certificate }) => [`/api/certificates/${certificate}`],
  listTopics: () => ['/api/topics'],
  listPlans: () => ['/api/plans/2025', '/api/plans/2026', '/api/plans/2027'],
  getPicture: ({ picture }) => [picture],
  listVisitableOutlets: () => ['/api/visiting'],
  getAvailability: () =>
    outlets.map((id, n) => `/api/visiting/${id}${n % 2 === 0 ? '?compact=true' : ''}`),
  listFigures: () => ['/api/ratings'],
  getRatings: () => outlets.map((id) => `/api/ratings/${id}`),
  listAnchors: () => ['/api/log'],
  listLogCorrections: () => ['/api/log/corrections'],
  listFactReportFigures: () => ['/api/fact-reports/figures'],
  getLogDay: ({ day }) => [`/api/log/${day}`],
}
