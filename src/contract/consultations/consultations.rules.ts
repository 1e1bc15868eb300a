import { settingAt } from '../facts/public-settings.rules'
import type { SettingName } from '../facts/public-settings.settings'
import { clip } from '../shared/clip.rules'
import type { EpochMs } from '../shared/time.types'
import type {
  CitizenAction,
  CloseReason,
  ConsultationEvent,
  ConsultationKind,
  ConsultationStatus,
  RequestClass,
  Stage,
} from './consultations.schema'
import type { StaffAction } from './case.schema'

type CitizenActionName = CitizenAction['do']
type StaffActionName = StaffAction['do']

const citizenActionsByStatus: Record<ConsultationStatus, CitizenActionName[]> = {
  open: ['add', 'withdraw'],
  claimed: ['add', 'withdraw'],
  asked_back: ['add', 'withdraw'],
  handed_over: ['add', 'withdraw'],
  answered: ['add', 'reopen', 'close'],
  closed: ['reopen'],
}

/** Withdrawn and merged consultations cannot be reopened; merged ones continue in their target. */
export const citizenActions = (
  status: ConsultationStatus,
  closed?: CloseReason,
): CitizenActionName[] =>
  closed === 'merged' || closed === 'withdrawn' ? [] : citizenActionsByStatus[status]

const staffActionsByStatus: Record<ConsultationStatus, StaffActionName[]> = {
  open: ['claim', 'transfer', 'merge', 'reply', 'ask_back', 'raise'],
  claimed: ['reply', 'ask_back', 'transfer', 'raise', 'merge', 'advance'],
  asked_back: ['reply', 'transfer', 'raise', 'merge'],
  handed_over: ['reply'],
  answered: ['reply'],
  closed: [],
}

/** Only an application that has not reached a final stage can advance. */
export const staffActions = (
  status: ConsultationStatus,
  kind: ConsultationKind,
  stage?: Stage,
): StaffActionName[] =>
  staffActionsByStatus[status].filter(
    (action) => action !== 'advance' || nextStages(kind, stage).length > 0,
  )

/** Whether the responsible unit, or 12345, owes the citizen an answer. */
export const awaitsAnswer = (status: ConsultationStatus) =>
  status === 'open' || status === 'claimed' || status === 'handed_over'

/** Whether a case can be handed over to 12345. */
export const canHandOver = (status: ConsultationStatus) =>
  status === 'open' || status === 'claimed' || status === 'asked_back'

type StageTransitions = Partial<Record<Stage, Stage[]>>

/** Mediation is voluntary (《人民调解法》第三条): the other party is asked before it begins. */
const mediation: StageTransitions = {
  applied: ['accepted', 'refused'],
  accepted: ['respondent_asked', 'refused'],
  respondent_asked: ['under_way', 'not_agreed'],
  under_way: ['agreed', 'not_agreed'],
}

const aid: StageTransitions = {
  applied: ['accepted', 'refused'],
  accepted: ['under_way'],
  under_way: ['given'],
}

const transitionsByKind: Record<ConsultationKind, StageTransitions> = {
  consultation: {},
  mediation,
  aid,
}

/** Empty at a final stage, and for a question. */
export const nextStages = (kind: ConsultationKind, stage: Stage | undefined): Stage[] =>
  (stage && transitionsByKind[kind][stage]) ?? []

const answerSettings: Record<RequestClass, SettingName> = {
  enquiry: 'answerEnquiry',
  suggestion: 'answerSuggestion',
  praise: 'answerPraise',
  help: 'answerHelp',
  complaint: 'answerComplaint',
  report: 'answerReport',
}

/** Working days in which a question is answered that is asked at a moment. */
export const answerDays = (of: RequestClass, askedAt: EpochMs) =>
  settingAt(answerSettings[of], askedAt)

/** The same for a case that is declared complex at a moment. */
export const complexDays = (raisedAt: EpochMs) => settingAt('answerComplex', raisedAt)

/** What the citizen has written since staff replied or asked, in order. */
export function newWords(events: ConsultationEvent[]) {
  const lastReply = events
    .map(({ kind }) => kind === 'replied' || kind === 'asked_back')
    .lastIndexOf(true)
  return events
    .slice(lastReply + 1)
    .filter(({ kind, text }) => text && (kind === 'added' || kind === 'reopened'))
}

/** Characters of a summary. */
const summaryLength = 80

/** The beginning of a question on one line, as lists show it. */
export const summaryOf = (text: string) => clip(text.replace(/\s+/g, ' '), summaryLength)
