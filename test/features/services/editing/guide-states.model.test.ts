import type { GuideState, StaffGuideTexts } from '@/contract/facts/guide-edits.schema'
import { firstPair, stateKey } from '@/features/services/editing/guide-states.model'

const texts = { materials: [], steps: [], conditions: [], legalBasis: [] }
const imported: GuideState = { id: 'imported', texts }
const published: GuideState = { id: 'a', texts, at: '2026-12-02T06:20:00.000Z' }
const waiting: GuideState = { id: 'b', texts, waiting: true }
const later: GuideState = { id: 'imported', version: '2027-01-01', texts }
const of = (...states: GuideState[]): StaffGuideTexts => ({
  guide: 'SV001',
  states,
  newest: [],
  earlier: 0,
})

test('states of different versions have different names', () => {
  expect(stateKey(imported)).not.toBe(stateKey(later))
})

test('what waits is compared with what is published, else the last two', () => {
  expect(firstPair(of(imported, published, waiting, later))).toEqual({
    before: published,
    after: waiting,
  })
  expect(firstPair(of(imported, published, later), 'a')).toEqual({ before: imported, after: published }) // prettier-ignore
  expect(firstPair(of(imported, later))).toEqual({ before: imported, after: later })
  expect(firstPair(of(imported))).toEqual({ before: imported, after: imported })
  expect(firstPair(of())).toBeUndefined()
})
