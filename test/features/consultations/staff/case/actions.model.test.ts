import type { StaffConsultation } from '@/contract/consultations/case.schema'
import {
  toStaffAction,
  availableActions,
  parseActionName,
  emptyDraft,
  isEmptyDraft,
  mainAction,
  findProblems,
  toWorkOrderReply,
  followingStages,
  draftedActions,
  clearFields,
  type ActionDraft,
  type CaseActionName,
} from '@/features/consultations/staff/case/actions.model'

type Shown = Parameters<typeof availableActions>[0]
const sibling = { id: 'other', number: 'ZX2', summary: '又问' }
const shown = (change: Partial<Shown> = {}): Shown => ({
  status: 'open',
  kind: 'consultation',
  siblings: [],
  ...change,
})
const handedAt = '2026-12-02T06:20:00.000Z'

test.each<[string, Partial<Shown>, CaseActionName[], CaseActionName | undefined]>([
  ['is new', {}, ['claim', 'reply', 'ask_back', 'transfer', 'raise', 'hand_over'], 'claim'],
  [
    'was asked twice',
    { siblings: [sibling], status: 'asked_back' },
    ['reply', 'transfer', 'raise', 'merge', 'hand_over'],
    'reply',
  ],
  [
    'was raised before',
    { status: 'claimed', complex: '要查档' },
    ['reply', 'ask_back', 'transfer', 'hand_over'],
    'reply',
  ],
  [
    'applies for mediation',
    { status: 'claimed', kind: 'mediation', stage: 'applied', complex: '' },
    ['advance', 'reply', 'ask_back', 'transfer', 'hand_over'],
    'reply',
  ],
  [
    'is with 12345',
    { status: 'handed_over', order: { handedAt } },
    ['reply', 'number', 'hand_over'],
    'number',
  ],
  [
    'is numbered',
    { status: 'handed_over', order: { handedAt, number: 'A1234' } },
    ['reply', 'number', 'hand_over'],
    'number',
  ],
  [
    'came back from 12345',
    { status: 'answered', order: { handedAt, number: 'A1234', result: '办了' } },
    ['reply', 'hand_over'],
    'reply',
  ],
  ['staff asked themselves', { own: true }, [], undefined],
  ['is closed', { status: 'closed', siblings: [sibling] }, [], undefined],
])('what can be done with one that %s', (_, change, acts, main) => {
  const consultation = shown(change)
  expect(availableActions(consultation)).toEqual(acts)
  expect(mainAction(availableActions(consultation), consultation.order)).toBe(main)
})

const typed = (change: Partial<ActionDraft>): ActionDraft => ({ ...emptyDraft, ...change })

test.each<[CaseActionName, Partial<ActionDraft>, object]>([
  ['claim', {}, {}],
  ['reply', {}, { reply: 'missing' }],
  ['reply', { reply: ' \n' }, { reply: 'missing' }],
  ['reply', { reply: '答'.repeat(2000) }, {}],
  ['reply', { reply: '答'.repeat(2001) }, { reply: 'too_long' }],
  ['ask_back', {}, { askBack: 'missing' }],
  ['transfer', {}, { unit: 'unchosen', reason: 'missing' }],
  ['transfer', { unit: 'OL003', reason: '因'.repeat(201) }, { reason: 'too_long' }],
  ['transfer', { unit: 'OL003', reason: '归他们管' }, {}],
  ['raise', {}, { complex: 'missing' }],
  ['merge', {}, { into: 'unchosen' }],
  ['advance', {}, { stage: 'unchosen' }],
  ['advance', { stage: 'accepted' }, {}],
  ['advance', { stage: 'refused' }, { stageText: 'missing' }],
  ['advance', { stage: 'not_agreed', stageText: '一方不同意' }, {}],
  ['number', {}, { number: 'missing' }],
  ['number', { number: 'A1' }, { number: 'not_a_number' }],
  ['number', { number: '编号 1234' }, { number: 'not_a_number' }],
  ['number', { number: 'SH-2026-0001' }, {}],
  ['hand_over', {}, {}],
])('%s, typed %j', (act, draft, problems) => {
  expect(findProblems(act, typed(draft))).toEqual(problems)
})

test('once the number of 12345 is stored, a result is required', () => {
  const draft = typed({ number: 'SH-2026-0001' })
  expect(findProblems('number', draft, { numbered: true })).toEqual({ result: 'missing' })
})

test('input is sent trimmed', () => {
  const draft = typed({
    reply: ' 可以。\n',
    cites: ['FQ001'],
    askBack: '号码 ',
    unit: 'OL003',
    reason: '归他们\n管',
    complex: '查档',
    into: 'other',
    stage: 'accepted',
    number: ' A1234 ',
    result: ' 办了 ',
  })
  expect(toStaffAction('claim', draft)).toEqual({ do: 'claim' })
  expect(toStaffAction('reply', draft)).toEqual({ do: 'reply', text: '可以。', cites: ['FQ001'] })
  expect(toStaffAction('ask_back', draft)).toEqual({ do: 'ask_back', text: '号码' })
  expect(toStaffAction('transfer', draft)).toEqual({
    do: 'transfer',
    unit: 'OL003',
    reason: '归他们 管',
  })
  expect(toStaffAction('raise', draft)).toEqual({ do: 'raise', reason: '查档' })
  expect(toStaffAction('merge', draft)).toEqual({ do: 'merge', into: 'other' })
  expect(toStaffAction('advance', draft)).toEqual({ do: 'advance', stage: 'accepted' })
  expect(toStaffAction('advance', emptyDraft)).toBeUndefined()
  expect(toStaffAction('hand_over', draft)).toBeUndefined()
  expect(toWorkOrderReply(draft)).toEqual({ number: 'A1234', result: '办了' })
  expect(toWorkOrderReply(typed({ number: 'A1234' }))).toEqual({ number: 'A1234' })
})

test('a performed action clears its own fields only', () => {
  const draft = typed({ reply: '可以', cites: ['FQ001'], reason: '转' })
  expect(draftedActions(draft)).toEqual(['reply', 'transfer'])
  expect(clearFields('reply', draft)).toEqual(typed({ reason: '转' }))
  expect(isEmptyDraft(clearFields('transfer', clearFields('reply', draft)))).toBe(true)
  expect(isEmptyDraft(typed({ cites: ['FQ001'] }))).toBe(false)
})

test('what was typed since an action was sent is not cleared with it', () => {
  const sent = typed({ reply: '可以', cites: ['FQ001'], reason: '转' })
  const now = { ...sent, reply: '可以，带上执照', reason: '转过去' }
  expect(clearFields('reply', sent, now)).toEqual(
    typed({ reply: '可以，带上执照', reason: '转过去' }),
  )
})

test('only following stages can be chosen', () => {
  const at = (kind: StaffConsultation['kind'], stage: StaffConsultation['stage']) =>
    followingStages({ kind, ...(stage && { stage }) })
  expect(at('mediation', 'applied')).toEqual(['accepted', 'refused'])
  expect(at('aid', 'given')).toEqual([])
  expect(at('consultation', undefined)).toEqual([])
})

test('a link with an unknown action opens the reply form', () => {
  expect([
    parseActionName('raise'),
    parseActionName('whatever'),
    parseActionName(undefined),
  ]).toEqual(['raise', 'reply', 'reply'])
})
