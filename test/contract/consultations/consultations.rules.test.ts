import {
  awaitsAnswer,
  canHandOver,
  citizenActions,
  newWords,
  nextStages,
  staffActions,
  summaryOf,
} from '@/contract/consultations/consultations.rules'
import type {
  CloseReason,
  ConsultationEvent,
  ConsultationStatus,
  EventKind,
  Stage,
} from '@/contract/consultations/consultations.schema'

test.each<[ConsultationStatus, string]>([
  ['open', 'add withdraw'],
  ['claimed', 'add withdraw'],
  ['asked_back', 'add withdraw'],
  ['handed_over', 'add withdraw'],
  ['answered', 'add reopen close'],
  ['closed', 'reopen'],
])('who asked may, while it is %s: %s', (status, acts) => {
  expect(citizenActions(status).join(' ')).toBe(acts)
})

test.each<[CloseReason, string]>([
  ['solved', 'reopen'],
  ['silence', 'reopen'],
  ['withdrawn', ''],
  ['merged', ''],
])('a question closed as %s: %s', (how, acts) => {
  expect(citizenActions('closed', how).join(' ')).toBe(acts)
})

test.each<[ConsultationStatus, string]>([
  ['open', 'claim transfer merge reply ask_back raise'],
  ['claimed', 'reply ask_back transfer raise merge'],
  ['asked_back', 'reply transfer raise merge'],
  ['handed_over', 'reply'],
  ['answered', 'reply'],
  ['closed', ''],
])('who answers may, while a question is %s: %s', (status, acts) => {
  expect(staffActions(status, 'consultation').join(' ')).toBe(acts)
})

test('new are the words since staff replied or asked; the question itself is not', () => {
  const events = (kinds: EventKind[]) =>
    kinds.map((kind, nth): ConsultationEvent => ({
      seq: nth + 1,
      at: '2026-12-02T06:20:00.000Z',
      kind,
      by: 'citizen',
      text: kind,
    }))
  const seqs = (...kinds: EventKind[]) => newWords(events(kinds)).map(({ seq }) => seq)
  expect(seqs('asked', 'routed')).toEqual([])
  expect(seqs('asked', 'added', 'claimed')).toEqual([2])
  expect(seqs('asked', 'asked_back', 'added', 'added')).toEqual([3, 4])
  expect(seqs('asked', 'replied', 'reopened', 'added', 'replied')).toEqual([])
})

test('an application can advance once claimed, until its final stage', () => {
  expect(staffActions('claimed', 'mediation', 'applied')).toContain('advance')
  expect(staffActions('open', 'mediation', 'applied')).not.toContain('advance')
  expect(staffActions('claimed', 'mediation', 'agreed')).not.toContain('advance')
})

test.each<[Stage, string, string]>([
  ['applied', 'accepted refused', 'accepted refused'],
  ['accepted', 'respondent_asked refused', 'under_way'],
  ['respondent_asked', 'under_way not_agreed', ''],
  ['under_way', 'agreed not_agreed', 'given'],
  ['refused', '', ''],
  ['agreed', '', ''],
  ['not_agreed', '', ''],
  ['given', '', ''],
])('after %s comes, of mediation: %s; of aid: %s', (stage, mediation, aid) => {
  expect(nextStages('mediation', stage).join(' ')).toBe(mediation)
  expect(nextStages('aid', stage).join(' ')).toBe(aid)
  expect(nextStages('consultation', stage)).toEqual([])
})

test('a question has no stages', () => {
  expect(nextStages('consultation', undefined)).toEqual([])
})

test.each<[ConsultationStatus, boolean, boolean]>([
  ['open', true, true],
  ['claimed', true, true],
  ['asked_back', false, true],
  ['handed_over', true, false],
  ['answered', false, false],
  ['closed', false, false],
])('while %s, an answer is owed: %s; it can be handed over: %s', (status, awaits, hands) => {
  expect([awaitsAnswer(status), canHandOver(status)]).toEqual([awaits, hands])
})

test.each([
  ['a short question is shown as it is', '短', '短'],
  ['line breaks become spaces', '一\n\n二', '一 二'],
  ['80 characters fit', '长'.repeat(80), '长'.repeat(80)],
  ['the 81st is cut', '长'.repeat(81), '长'.repeat(80)],
  ['a character is never cut in two', '😀'.repeat(81), '😀'.repeat(80)],
])('in a list, %s', (_, text, summary) => {
  expect(summaryOf(text)).toBe(summary)
})
