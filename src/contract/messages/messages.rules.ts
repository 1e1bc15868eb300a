import type { MessageKind } from './messages.schema'
import { kindsSince } from './messages.settings'

/** A page of the mini-program, named by its folder in src/pages, with its parameters. */
export interface PageLink {
  page: string
  params: Record<string, string>
}

/** The record that a message is about. */
type Subject =
  'training' | 'consultation' | 'visit' | 'serviceDone' | 'rectification' | 'factReport' | 'outlet'

interface Destination {
  page: string
  subject: Subject
  /** For supervisors, who are told about the same record. */
  staffPage?: string
  /** The page shows all records of the citizen and takes no id. */
  withoutId?: true
  /** The name of the id among its parameters. Default: `id`. */
  idName?: string
}

const enrollment: Destination = { page: 'trainings/enrollment', subject: 'training' }
const consultation: Destination = { page: 'consultations/progress', subject: 'consultation' }
const visit: Destination = { page: 'visits/visit', subject: 'visit' }
const rating: Destination = { page: 'ratings/rate', subject: 'serviceDone' }
const rectification: Destination = {
  page: 'ratings/rectification',
  staffPage: 'ratings-staff/rectification',
  subject: 'rectification',
}

const factReport: Destination = { page: 'facts/reports', subject: 'factReport', withoutId: true }

const destinations: Record<MessageKind, Destination> = {
  reminder_day: enrollment,
  reminder_hour: enrollment,
  offer: enrollment,
  offer_over: { page: 'trainings/detail', subject: 'training' },
  changed: enrollment,
  called_off: enrollment,
  name_corrected: enrollment,
  no_show: { page: 'trainings-learning/appeal', subject: 'training' },
  appeal_decided: enrollment,
  certificate: { page: 'trainings-learning/record', subject: 'training', withoutId: true },
  feedback: { page: 'trainings-learning/feedback', subject: 'training' },
  used_it: { page: 'trainings-learning/use', subject: 'training' },
  answered: consultation,
  asked_back: consultation,
  transferred: consultation,
  raised: consultation,
  advanced: consultation,
  handed_over: consultation,
  overdue: consultation,
  silent: consultation,
  escalated: { page: 'consultations-staff/case', subject: 'consultation' },
  visit_day: visit,
  visit_hour: visit,
  visit_called_off: visit,
  visit_hours_changed: visit,
  visit_missed: visit,
  turn_soon: visit,
  turn: visit,
  turn_passed: visit,
  turn_void: visit,
  queue_delay: visit,
  rate_it: rating,
  contacted: rectification,
  complex_decided: rectification,
  fixed: rectification,
  disputed: rectification,
  rectification_closed: rectification,
  rectification_late: rectification,
  passed_up: rectification,
  text_removed: rating,
  report_accepted: factReport,
  report_refused: factReport,
  report_late: factReport,
  answer_due_set: consultation,
  repair_due_set: rectification,
  report_due_set: factReport,
  confirm_outlet: { page: 'outlets-staff/edit', subject: 'outlet', idName: 'outlet' },
}

const reminders: MessageKind[] = ['reminder_day', 'reminder_hour', 'visit_day', 'visit_hour']

/** Whether `until` of such a message is the start that it reminds of: of a part, or of an appointment. */
export const isReminder = (kind: MessageKind) => reminders.includes(kind)

/** The kinds that a phone has no words for, by what it says that it knows. */
export const kindsUnknownTo = (known = 1): MessageKind[] =>
  (Object.keys(kindsSince) as (keyof typeof kindsSince)[]).filter(
    (kind) => kindsSince[kind] > known,
  )

interface AddressedMessage {
  kind: MessageKind
  /** Ids of the records the message is about, as far as they still exist. */
  ids: Partial<Record<Subject, string | null | undefined>>
  /** The recipient supervises the record instead of owning it. */
  staff?: boolean
}

/** The page that a message leads to; undefined if its record no longer exists, or the kind is unknown. */
export function pageOfMessage({
  kind,
  ids,
  staff = false,
}: AddressedMessage): PageLink | undefined {
  const destination = destinations[kind] as Destination | undefined // a newer server has further kinds
  const id = destination && ids[destination.subject]
  if (!id) return undefined
  const { page, staffPage, withoutId, idName = 'id' } = destination
  return { page: (staff && staffPage) || page, params: withoutId ? {} : { [idName]: id } }
}
