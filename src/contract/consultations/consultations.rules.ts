import type {
  CitizenAction,
  CloseReason,
  ConsultationKind,
  ConsultationStatus,
  Stage,
} from './consultations.schema'
import type { StaffAction } from './case.schema'

type CitizenDo = CitizenAction['do']
type StaffDo = StaffAction['do']

const ofCitizen: Record<ConsultationStatus, CitizenDo[]> = {
  open: ['add', 'withdraw'],
  claimed: ['add', 'withdraw'],
  asked_back: ['add', 'withdraw'],
  handed_over: ['add', 'withdraw'],
  answered: ['add', 'reopen', 'close'],
  closed: ['reopen'],
}

/**
 * What the one who asked may do. What was withdrawn stays withdrawn, and what was merged goes on where it
 * was merged into.
 */
export const citizenActions = (status: ConsultationStatus, closed?: CloseReason): CitizenDo[] =>
  closed === 'merged' || closed === 'withdrawn' ? [] : ofCitizen[status]

const ofStaff: Record<ConsultationStatus, StaffDo[]> = {
  open: ['claim', 'transfer', 'merge', 'reply', 'ask_back', 'raise'],
  claimed: ['reply', 'ask_back', 'transfer', 'raise', 'merge', 'advance'],
  asked_back: ['reply', 'transfer', 'raise', 'merge'],
  handed_over: ['reply'],
  answered: ['reply'],
  closed: [],
}

/** What those who answer may do. Only an application that has not come to its end advances. */
export const staffActions = (
  status: ConsultationStatus,
  kind: ConsultationKind,
  stage?: Stage,
): StaffDo[] =>
  ofStaff[status].filter((act) => act !== 'advance' || nextStages(kind, stage).length > 0)

type Order = Partial<Record<Stage, Stage[]>>

/** Mediation is voluntary (《人民调解法》第三条): the other party is asked before it begins. */
const mediation: Order = {
  applied: ['accepted', 'refused'],
  accepted: ['respondent_asked', 'refused'],
  respondent_asked: ['under_way', 'not_agreed'],
  under_way: ['agreed', 'not_agreed'],
}

const aid: Order = {
  applied: ['accepted', 'refused'],
  accepted: ['under_way'],
  under_way: ['given'],
}

const orders: Record<ConsultationKind, Order> = { consultation: {}, mediation, aid }

/** The stages that may come next; none at the end, and none of a question. */
export const nextStages = (kind: ConsultationKind, stage: Stage | undefined): Stage[] =>
  (stage && orders[kind][stage]) ?? []
