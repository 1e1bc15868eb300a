import { isBlank, meantLine, meantText } from '@/contract/shared/as-meant/text.rules'
import { meantSignedCode } from '@/contract/shared/as-meant/code.rules'
import { lengthOf } from '@/contract/shared/as-meant/characters.rules'
import { canHandOver, nextStages, staffActions } from '@/contract/consultations/consultations.rules'
import type { Stage } from '@/contract/consultations/consultations.schema'
import { consulting } from '@/contract/consultations/consultations.settings'
import type {
  StaffAction,
  StaffConsultation,
  WorkOrderReply,
} from '@/contract/consultations/case.schema'
import { isSameJson } from '@/shared/lib/same-json'

/** Actions of the contract plus those concerning 12345, which have routes of their own. */
export type CaseActionName = StaffAction['do'] | 'hand_over' | 'number'

/** Display order. */
const displayOrder: CaseActionName[] = [
  'claim',
  'advance',
  'reply',
  'ask_back',
  'transfer',
  'raise',
  'merge',
  'number',
  'hand_over',
]

/** From the link of a page; anything unknown means `reply`. */
export const parseActionName = (word: string | undefined): CaseActionName =>
  displayOrder.find((act) => act === word) ?? 'reply'

type ActionableCase = Pick<
  StaffConsultation,
  'status' | 'kind' | 'stage' | 'siblings' | 'order' | 'complex' | 'own'
>

/** In display order. A case claimed by a colleague can be answered too. */
export function availableActions(consultation: ActionableCase): CaseActionName[] {
  if (consultation.own) return []
  const { status, kind, stage, siblings, complex } = consultation
  const unavailable = [siblings.length === 0 && 'merge', complex !== undefined && 'raise']
  const here = staffActions(status, kind, stage).filter((act) => !unavailable.includes(act))
  const number = consultation.order && !(consultation.order.number && consultation.order.result)
  const can: CaseActionName[] = [...here]
  if (number) can.push('number')
  if (canHandOver(status) || consultation.order) can.push('hand_over')
  return displayOrder.filter((act) => can.includes(act))
}

/** The action of the main button. */
export function mainAction(
  acts: CaseActionName[],
  workOrder: StaffConsultation['order'],
): CaseActionName | undefined {
  if (acts.includes('claim')) return 'claim'
  if (workOrder && !workOrder.result && acts.includes('number')) return 'number'
  return acts.includes('reply') ? 'reply' : undefined
}

/** Unsent input for one case, for all actions at once: switching between them loses nothing. */
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
  reply: '',
  cites: [],
  askBack: '',
  unit: '',
  reason: '',
  complex: '',
  into: '',
  stage: '',
  stageText: '',
  number: '',
  result: '',
}

/** Fields that can be invalid. */
export type DraftField = Exclude<keyof ActionDraft, 'cites'>
export type FieldProblem = 'missing' | 'unchosen' | 'too_long' | 'not_a_number'

const maxReasonLength = 200
const workOrderNumber = /^[0-9A-Za-z-]{4,40}$/

function textProblem(text: string, maxLength: number): FieldProblem | undefined {
  if (isBlank(text)) return 'missing'
  return lengthOf(meantText(text)) > maxLength ? 'too_long' : undefined
}

/** Empty if the action can be sent. `numbered`: the number of 12345 is stored, so a result is required. */
export function findProblems(
  act: CaseActionName,
  draft: ActionDraft,
  { numbered = false } = {},
): Partial<Record<DraftField, FieldProblem>> {
  const found: Partial<Record<DraftField, FieldProblem | undefined>> = {}
  const maxLength = consulting.maxTextLength
  if (act === 'reply') found.reply = textProblem(draft.reply, maxLength)
  if (act === 'ask_back') found.askBack = textProblem(draft.askBack, maxLength)
  if (act === 'transfer') {
    found.unit = draft.unit ? undefined : 'unchosen'
    found.reason = textProblem(draft.reason, maxReasonLength)
  }
  if (act === 'raise') found.complex = textProblem(draft.complex, maxReasonLength)
  if (act === 'merge') found.into = draft.into ? undefined : 'unchosen'
  if (act === 'advance') {
    found.stage = draft.stage ? undefined : 'unchosen'
    if (requiresReason(draft.stage) || !isBlank(draft.stageText))
      found.stageText = textProblem(draft.stageText, maxLength)
  }
  if (act === 'number') {
    found.number = isBlank(draft.number)
      ? 'missing'
      : workOrderNumber.test(meantSignedCode(draft.number))
        ? undefined
        : 'not_a_number'
    if (numbered || !isBlank(draft.result)) found.result = textProblem(draft.result, maxLength)
  }
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem))
}

/** The citizen is told why an application was refused or mediation failed. */
export const requiresReason = (stage: Stage | '') => stage === 'refused' || stage === 'not_agreed'

export const followingStages = ({ kind, stage }: Pick<ActionableCase, 'kind' | 'stage'>) =>
  nextStages(kind, stage)

type Without<T> = T extends unknown ? Omit<T, 'key'> : never

/** The request body without its key. Undefined for actions concerning 12345 and without a stage. */
export function toStaffAction(
  act: CaseActionName,
  draft: ActionDraft,
): Without<StaffAction> | undefined {
  switch (act) {
    case 'claim':
      return { do: act }
    case 'reply':
      return { do: act, text: meantText(draft.reply), cites: draft.cites }
    case 'ask_back':
      return { do: act, text: meantText(draft.askBack) }
    case 'transfer':
      return { do: act, unit: draft.unit, reason: meantLine(draft.reason) }
    case 'raise':
      return { do: act, reason: meantLine(draft.complex) }
    case 'merge':
      return { do: act, into: draft.into }
    case 'advance': {
      const text = meantText(draft.stageText)
      return draft.stage ? { do: act, stage: draft.stage, ...(text && { text }) } : undefined
    }
    case 'hand_over':
    case 'number':
      return undefined
  }
}

export function toWorkOrderReply({ number, result }: ActionDraft): WorkOrderReply {
  return { number: meantSignedCode(number), ...(!isBlank(result) && { result: meantText(result) }) }
}

/** Fields each action sends, cleared once it is done. */
const fieldsByAction: Record<CaseActionName, (keyof ActionDraft)[]> = {
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

/** The draft without the fields of an action that is done. A field that was typed in since it was sent stays. */
export function clearFields(
  act: CaseActionName,
  sent: ActionDraft,
  draft: ActionDraft = sent,
): ActionDraft {
  const done = fieldsByAction[act].filter((field) => isSameJson(draft[field], sent[field]))
  return { ...draft, ...Object.fromEntries(done.map((field) => [field, emptyDraft[field]])) }
}

const isUntouched = (draft: ActionDraft, field: keyof ActionDraft) => draft[field].length === 0

/** Actions with unsent input. */
export const draftedActions = (draft: ActionDraft) =>
  (Object.keys(fieldsByAction) as CaseActionName[]).filter((act) =>
    fieldsByAction[act].some((field) => !isUntouched(draft, field)),
  )

export const isEmptyDraft = (draft: ActionDraft) =>
  (Object.keys(emptyDraft) as (keyof ActionDraft)[]).every((field) => isUntouched(draft, field))
