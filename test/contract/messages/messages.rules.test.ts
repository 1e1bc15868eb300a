import { existsSync } from 'node:fs'
import { kindsUnknownTo, pageOfMessage } from '@/contract/messages/messages.rules'
import { MessageKind } from '@/contract/messages/messages.schema'
import { kindsSince, newestKinds } from '@/contract/messages/messages.settings'

const ids = {
  training: 't1',
  consultation: 'c1',
  visit: 'v1',
  serviceDone: 's1',
  rectification: 'r1',
  factReport: 'f1',
  outlet: 'OL002',
}
const kinds = MessageKind.anyOf.map((literal) => literal.const)

test.each(kinds)('%s leads citizens and supervisors to a page that exists', (kind) => {
  for (const staff of [false, true]) {
    const link = pageOfMessage({ kind, ids, staff })
    expect(existsSync(`src/pages/${link?.page}/index.tsx`)).toBe(true)
  }
})

test.each([
  ['offer', 'trainings/enrollment', { id: 't1' }],
  ['offer_over', 'trainings/detail', { id: 't1' }],
  ['no_show', 'trainings-learning/appeal', { id: 't1' }],
  ['feedback', 'trainings-learning/feedback', { id: 't1' }],
  ['used_it', 'trainings-learning/use', { id: 't1' }],
  ['certificate', 'trainings-learning/record', {}],
  ['answered', 'consultations/progress', { id: 'c1' }],
  ['escalated', 'consultations-staff/case', { id: 'c1' }],
  ['turn', 'visits/visit', { id: 'v1' }],
  ['rate_it', 'ratings/rate', { id: 's1' }],
  ['fixed', 'ratings/rectification', { id: 'r1' }],
  ['confirm_outlet', 'outlets-staff/edit', { outlet: 'OL002' }],
] as const)('%s leads to %s', (kind, page, params) => {
  expect(pageOfMessage({ kind, ids })).toEqual({ page, params })
})

test('a supervisor is led to the rectification among the pages of staff', () => {
  expect(pageOfMessage({ kind: 'passed_up', ids, staff: true })?.page).toBe(
    'ratings-staff/rectification',
  )
})

test.each(kinds)('%s about a deleted record leads nowhere', (kind) => {
  expect(pageOfMessage({ kind, ids: {} })).toBeUndefined()
})

test('a kind that is added gets a number, which this version knows', () => {
  const kindsBefore = 40 // of the version whose requests are recorded in test/compatibility
  expect(kinds.length).toBe(kindsBefore + Object.keys(kindsSince).length)
  expect(Math.max(...Object.values(kindsSince))).toBe(newestKinds)
})

test('a phone gets the kinds that it knows, whether it is older or newer than the server', () => {
  expect(kindsUnknownTo()).toEqual(Object.keys(kindsSince))
  expect(kindsUnknownTo(newestKinds - 1)).toEqual(['confirm_outlet'])
  for (const known of [newestKinds, newestKinds + 1]) expect(kindsUnknownTo(known)).toEqual([])
})
