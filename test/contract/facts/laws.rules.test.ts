import { touchedOf, versionsOn } from '@/contract/facts/laws.rules'
import type { Law, Laws } from '@/contract/facts/laws.schema'

const law = (id: string, from: string, verified?: string): Law => ({
  id,
  name: { zh: id, en: id },
  from,
  text: 'reprint',
  about: { zh: '', en: '' },
  sources: [{ title: `公报 ${from}` }],
  seen: '2026-11-28',
  ...(verified && { verified }),
})

const trademark = law('trademark-2026', '2027-01-01')
const answer = {
  id: 'FQ040',
  answer: '三个月',
  validUntil: '2026-12-31',
  sources: [{ title: '法律文本' }],
  seen: '2026-11-22',
}
const next = { id: 'FQ040', law: trademark.id, changes: [], next: { answer: '二个月' } }
const on = (day: string, record: typeof answer & { validFrom?: string } = answer) =>
  versionsOn(day, [record], [trademark], [next])[0]!

test('the last day of the old law still has the old text, the next day the new one', () => {
  expect(on('2026-12-31')).toBe(answer)
  expect(on('2027-01-01')).toEqual({
    id: 'FQ040',
    answer: '二个月',
    validFrom: '2027-01-01',
    sources: [{ title: '法律文本' }, { title: '公报 2027-01-01' }],
    seen: '2026-11-28',
  })
})

test('a version that is published already is not replaced again', () => {
  const published = on('2027-01-01')
  expect(on('2027-01-02', published)).toBe(published)
})

test('a text that staff let hold longer stays, and so does one without a last day', () => {
  const longer = { ...answer, validUntil: '2027-06-30' }
  expect(on('2027-01-01', longer)).toBe(longer)
  const { validUntil: _, ...open } = answer
  expect(on('2027-01-01', open as typeof answer)).toBe(open)
})

test('a page that a law touches without giving it a new text keeps its text and its last day', () => {
  const [record] = versionsOn('2027-01-01', [answer], [trademark], [{ ...next, next: undefined }])
  expect(record).toBe(answer)
})

test('two laws follow one another, whatever the order of the lists', () => {
  const laws = [law('trademark-2028', '2028-07-01'), trademark]
  const first = { ...next, next: { answer: '二个月', validUntil: '2028-06-30' } }
  const second = { ...next, law: 'trademark-2028', next: { answer: '一个月' } }
  const answerOn = (day: string) => versionsOn(day, [answer], laws, [second, first])[0]!.answer
  expect(['2026-12-31', '2028-06-30', '2028-07-01'].map(answerOn)).toEqual([
    '三个月',
    '二个月',
    '一个月',
  ])
})

test.each<[string, string | undefined, boolean]>([
  ['2026-11-29', undefined, true],
  ['2028-01-01', '2026-12-10', true],
  ['2028-01-02', '2026-12-10', false],
  ['2030-01-01', undefined, true], // nobody has confirmed it yet
])('on %s a law that was confirmed on %s is told: %s', (today, verified, told) => {
  const laws: Laws = {
    laws: [law('trademark-2026', '2027-01-01', verified)],
    changes: [],
    services: [],
    answers: [next],
  }
  expect(touchedOf(laws, 'FQ040', today).map(({ begun }) => begun)).toEqual(
    told ? [today >= '2027-01-01'] : [],
  )
  expect(touchedOf(laws, 'FQ041', today)).toEqual([])
})
