import { nextStages, staffActions } from '@/contract/consultations/consultations.rules'
import type { Stage } from '@/contract/consultations/consultations.schema'
import { consulting } from '@/contract/consultations/consultations.settings'
import type {
  StaffAction,
  StaffConsultation,
  WorkOrderReply,
} from '@/contract/consultations/case.schema'

/** What can be done with one here: the acts of the contract, and what has to do with 12345. */
export type CaseActionName = StaffAction['do'] | 'hand_over' | 'number'

/** In which acts stand. */
const order: CaseActionName[] = [
  ...(['claim', 'advance', 'reply', 'ask_back', 'transfer', 'raise', 'merge'] as const),
  ...(['number', 'hand_over'] as const),
]

/** Of a link: whatever else it says, there is something to be done. */
export const parseActionName = (word: string | undefined): CaseActionName =>
  order.find((act) => act === word) ?? 'reply'

type Shown = Pick<StaffConsultation, 'status' | 'kind' | 'stage' | 'siblings' | 'order' | 'complex'>

/** In the order in which they stand. What another has taken can be answered all the same. */
export function availableActions(one: Shown): CaseActionName[] {
  const { status, kind, stage, siblings, complex } = one
  const cannot = [siblings.length === 0 && 'merge', complex !== undefined && 'raise']
  const here = staffActions(status, kind, stage).filter((act) => !cannot.includes(act))
  const handsOver = ['open', 'claimed', 'asked_back'].includes(status)
  const number = one.order && !(one.order.number && one.order.result)
  const can: CaseActionName[] = [...here]
  if (number) can.push('number')
  if (handsOver || one.order) can.push('hand_over')
  return order.filter((act) => can.includes(act))
}

/** What is next to be done, for the one main button. */
export function mainAction(
  acts: CaseActionName[],
  handed: StaffConsultation['order'],
): CaseActionName | undefined {
  if (acts.includes('claim')) return 'claim'
  if (handed && !handed.result && acts.includes('number')) return 'number'
  return acts.includes('reply') ? 'reply' : undefined
}

/** What is typed for one consultation, in all its forms: none of it is lost with another. */
export interface ActionDraft {
  reply: string
  cites: string[]
  askBack: string
  unit: string
  reason: string
  complex: string
  into: string
  stage: Stage | ''
  stageText: string
  number: string
  result: string
}

export const emptyDraft: ActionDraft = {
  ...{ reply: '', cites: [], askBack: '', unit: '', reason: '', complex: '', into: '' },
  ...{ stage: '', stageText: '', number: '', result: '' },
}

/** Fields in which something has to be mended. */
export type DraftField = Exclude<keyof ActionDraft, 'cites'>
export type FieldProblem = 'missing' | 'unchosen' | 'too_long' | 'not_a_number'

const longestReason = 200
const orderNumber = /^[0-9A-Za-z-]{4,40}$/

function textProblem(text: string, most: number): FieldProblem | undefined {
  if (!text.trim()) return 'missing'
  return text.trim().length > most ? 'too_long' : undefined
}

/** What stands in the way of doing it. `numbered`: 12345's number is known, so a result is what is new. */
export function findProblems(
  act: CaseActionName,
  draft: ActionDraft,
  { numbered = false } = {},
): Partial<Record<DraftField, FieldProblem>> {
  const found: Partial<Record<DraftField, FieldProblem | undefined>> = {}
  const most = consulting.maxTextLength
  if (act === 'reply') found.reply = textProblem(draft.reply, most)
  if (act === 'ask_back') found.askBack = textProblem(draft.askBack, most)
  if (act === 'transfer') {
    found.unit = draft.unit ? undefined : 'unchosen'
    found.reason = textProblem(draft.reason, longestReason)
  }
  if (act === 'raise') found.complex = textProblem(draft.complex, longestReason)
  if (act === 'merge') found.into = draft.into ? undefined : 'unchosen'
  if (act === 'advance') {
    found.stage = draft.stage ? undefined : 'unchosen'
    if (requiresReason(draft.stage) || draft.stageText.trim())
      found.stageText = textProblem(draft.stageText, most)
  }
  if (act === 'number') {
    found.number = !draft.number.trim()
      ? 'missing'
      : orderNumber.test(draft.number.trim())
        ? undefined
        : 'not_a_number'
    if (numbered || draft.result.trim()) found.result = textProblem(draft.result, most)
  }
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem))
}

/** Whoever is turned away, or did not come to an agreement, is told why. */
export const requiresReason = (stage: Stage | '') => stage === 'refused' || stage === 'not_agreed'

export const followingStages = ({ kind, stage }: Pick<Shown, 'kind' | 'stage'>) =>
  nextStages(kind, stage)

type Without<T> = T extends unknown ? Omit<T, 'key'> : never

/** What is sent, but for its key. Undefined of what has to do with 12345. */
export function toStaffAction(
  act: CaseActionName,
  draft: ActionDraft,
): Without<StaffAction> | undefined {
  switch (act) {
    case 'claim':
      return { do: act }
    case 'reply':
      return { do: act, text: draft.reply.trim(), cites: draft.cites }
    case 'ask_back':
      return { do: act, text: draft.askBack.trim() }
    case 'transfer':
      return { do: act, unit: draft.unit, reason: line(draft.reason) }
    case 'raise':
      return { do: act, reason: line(draft.complex) }
    case 'merge':
      return { do: act, into: draft.into }
    case 'advance': {
      const text = draft.stageText.trim()
      return draft.stage ? { do: act, stage: draft.stage, ...(text && { text }) } : undefined
    }
    case 'hand_over':
    case 'number':
      return undefined
  }
}

/** A reason is one line: a phone's keyboard lets more be typed. */
const line = (text: string) => text.trim().replace(/\s+/g, ' ')

export function toWorkOrderReply({ number, result }: ActionDraft): WorkOrderReply {
  return { number: number.trim(), ...(result.trim() && { result: result.trim() }) }
}

/** The fields each act uses up. */
const used: Record<CaseActionName, (keyof ActionDraft)[]> = {
  claim: [],
  reply: ['reply', 'cites'],
  ask_back: ['askBack'],
  transfer: ['unit', 'reason'],
  raise: ['complex'],
  merge: ['into'],
  advance: ['stage', 'stageText'],
  hand_over: [],
  number: ['number', 'result'],
}

/** What is left of what was typed, once it is done. */
export const clearFields = (act: CaseActionName, draft: ActionDraft): ActionDraft => ({
  ...draft,
  ...Object.fromEntries(used[act].map((field) => [field, emptyDraft[field]])),
})

const isUntouched = (draft: ActionDraft, field: keyof ActionDraft) => draft[field].length === 0

/** Acts for which something is typed and not sent. */
export const draftedActions = (draft: ActionDraft) =>
  (Object.keys(used) as CaseActionName[]).filter((act) =>
    used[act].some((field) => !isUntouched(draft, field)),
  )

export const isEmptyDraft = (draft: ActionDraft) =>
  (Object.keys(emptyDraft) as (keyof ActionDraft)[]).every((field) => isUntouched(draft, field))
