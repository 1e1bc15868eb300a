import {
  cannedText,
  expiredOn,
  insertAnswer,
} from '@/features/consultations/staff/case/canned-answers.model'

const entry = {
  id: 'FQ001',
  question: '专利权保护多久？',
  answer: '发明二十年。',
  legalBasis: ['《专利法》第四十二条'],
}

test('an entry is inserted into a reply once, with its legal basis, and is cited', () => {
  const first = insertAnswer({ reply: '您好。', cites: [] }, entry)!
  expect(first).toEqual({
    reply: '您好。\n\n发明二十年。\n依据：《专利法》第四十二条',
    cites: ['FQ001'],
  })
  expect(insertAnswer(first, entry)).toEqual(first)
  expect(insertAnswer({ reply: '', cites: [] }, { ...entry, legalBasis: [] })).toEqual({
    reply: '发明二十年。',
    cites: ['FQ001'],
  })
})

test('an entry that exceeds a limit is not inserted', () => {
  const room = 2000 - cannedText(entry).length - 2
  expect(insertAnswer({ reply: '答'.repeat(room), cites: [] }, entry)).toBeDefined()
  expect(insertAnswer({ reply: '答'.repeat(room + 1), cites: [] }, entry)).toBeUndefined()
  const five = ['FQ002', 'FQ003', 'FQ004', 'FQ005', 'FQ006']
  expect(insertAnswer({ reply: '', cites: five }, entry)).toBeUndefined()
})

test('an entry is valid on its last day and expired the next', () => {
  const until = { ...entry, validUntil: '2026-12-31' }
  expect(expiredOn(until, '2026-12-31')).toBeUndefined()
  expect(expiredOn(until, '2027-01-01')).toBe('2026-12-31')
  expect(expiredOn(entry, '2027-01-01')).toBeUndefined()
})
