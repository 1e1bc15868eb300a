import type { Hit, SearchResult } from '@/shared/lib/search/search.types'
import { eventDocs, withTrainingsOfDay } from '@/features/search/event-docs.model'
import { aTraining, visitable } from './events'

const today = '2026-12-02'

test('a training is found by its topic, its lecturers and its days; windows of unknown outlets are not', () => {
  const docs = eventDocs(
    { trainings: [aTraining({ taughtBy: ['王芳'] })], visitable, today },
    { outlets: [], services: [] },
  )
  expect(docs).toHaveLength(1)
  const [training] = docs
  const texts = training!.fields.map(({ text }) => text).join('\n')
  expect(texts).toContain('王芳')
  expect(texts).toContain('zzd12x5z')
  expect(training!.fields.every(({ hidden }) => hidden)).toBe(true)
})

type Kind = 'training' | 'outlet'
const hit = (id: string, kind: Kind, score: number) =>
  ({
    doc: { id, kind, title: id, fields: [] },
    marks: [],
    named: false,
    words: [],
    score,
  }) as Hit<Kind>
const result = (...hits: Hit<Kind>[]): SearchResult<Kind> => ({
  hits,
  total: hits.length,
  counts: {
    training: hits.filter(({ doc }) => doc.kind === 'training').length,
    outlet: hits.filter(({ doc }) => doc.kind === 'outlet').length,
  },
  reading: [],
  missing: ['周六'],
  suggestions: [],
})

test('trainings of the day come in the order of their scores, each once', () => {
  const [training, both, outlet] = [hit('T1', 'training', 240), hit('T2', 'training', 150), hit('OL1', 'outlet', 500)] // prettier-ignore
  const found = withTrainingsOfDay(result(outlet, both), { byWords: [both], byDay: [training, both] }, {}) // prettier-ignore
  expect(found.hits.map(({ doc }) => doc.id)).toEqual(['T1', 'OL1', 'T2'])
  expect(found).toMatchObject({ total: 3, counts: { training: 2, outlet: 1 }, missing: [] })
})

test('a training on the day that lacks the other words is none of them', () => {
  const found = result(hit('OL1', 'outlet', 200))
  const byDay = [hit('T1', 'training', 100)]
  expect(withTrainingsOfDay(found, { byWords: [], byDay }, {})).toBe(found)
})

test('where only outlets are listed, trainings are counted', () => {
  const byDay = [hit('T1', 'training', 240)]
  const found = withTrainingsOfDay(result(hit('OL1', 'outlet', 200)), { byWords: [], byDay }, { kind: 'outlet' }) // prettier-ignore
  expect(found.hits.map(({ doc }) => doc.id)).toEqual(['OL1'])
  expect(found.counts.training).toBe(1)
})
