import type { Course } from '@/contract/facts/courses.schema'
import type { EnglishCourse, EnglishOutlet, EnglishService } from '@/contract/facts/english.schema'
import type { Outlet } from '@/contract/facts/outlets.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import type {
  EnglishCourseRecord,
  EnglishOutletRecord,
  EnglishServiceRecord,
} from '../records/english.record'

// The English follows the published Chinese: a text that was left out there, because it only says what the
// curators did not find, is left out here.

/** `isMoved`: staff stated another address than the one that was translated. */
export const parseEnglishOutlet = (
  { name, address, services }: EnglishOutletRecord,
  original: Outlet,
  isMoved = false,
): EnglishOutlet => ({
  name,
  address: original.address && !isMoved ? address?.replace(doubtAboutDoor, '') : undefined,
  does: services.map((text) => text.replace(/^\(([^()]*)\)$/, '$1')),
})

/** The published address says itself whether its number is known. */
const doubtAboutDoor = / \(number to be verified\)/

export function parseEnglishService(
  { name, where, legal_basis, materials, procedure, time_limit, fee, notes }: EnglishServiceRecord,
  original: ServiceItem,
): EnglishService {
  return {
    name,
    where,
    legalBasis: legal_basis,
    materials,
    steps: procedure,
    statutory: original.statutory && time_limit.statutory,
    promised: original.promised && time_limit.promised,
    fee: original.fee && fee,
    ...parseConditions(notes, original.conditions?.length),
  }
}

/** Splits the note where the Chinese one is split: after the clauses that say who qualifies. */
function parseConditions(note: string | undefined, count = 0) {
  if (!note || count === 0) return { note }
  const clauses = note.split(/(?<=[;.]) (?=\S)/)
  return {
    conditions: clauses.slice(0, count).map(parseCondition),
    note: clauses.slice(count).map(capitalised).join(' ') || undefined,
  }
}

const parseCondition = (clause: string) =>
  capitalised(clause.replace(/^Conditions(?: for registering)?: /, '').replace(/[;.]$/, ''))

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const parseEnglishCourse = (
  { title, provider, category, fee, date, venue, description }: EnglishCourseRecord,
  original: Course,
): EnglishCourse => ({
  title,
  provider,
  category,
  fee: original.fee && fee,
  date: original.date && date,
  venue: original.venue && venue,
  description: original.description && parseDescription(description),
})

/** Remarks on the record itself, which the Chinese does not publish either. */
const aboutTheRecord = /to be (?:verified|checked)|is reported/

/** The first remark may be followed by another after a semicolon. */
const parseDescription = (description: string | undefined) =>
  description
    ?.split(/(?<=[;.]) /)
    .filter((sentence) => !aboutTheRecord.test(sentence))
    .map(capitalised)
    .join(' ') || undefined
