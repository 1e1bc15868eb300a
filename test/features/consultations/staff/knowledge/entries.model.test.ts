import type { StaffConsultation } from '@/contract/consultations/case.schema'
import type { KnowledgeEntry } from '@/contract/consultations/knowledge-entry.schema'
import type { Answer } from '@/contract/facts/knowledge.schema'
import { findPersonalData } from '@/contract/people/personal-data.rules'
import {
  canBecomeEntry,
  emptyEntry,
  filterEntries,
  availableEntryActions,
  draftFromEntry,
  toEntryForm,
  draftFromCase,
  entryProblems,
  remainingPersonalData,
  newEntryId,
  countByState,
  entryState,
  type EntryDraft,
} from '@/features/consultations/staff/knowledge/entries.model'

const today = '2026-12-02'
const entry = (id: string, change: Partial<KnowledgeEntry> = {}): KnowledgeEntry => ({
  id,
  version: 1,
  state: 'published',
  category: '专利申请',
  ipTypes: ['patent'],
  question: `${id} 专利权保护多久？`,
  answer: '发明二十年。',
  legalBasis: ['《专利法》第四十二条'],
  ...change,
})

const list = [
  entry('FQ002'),
  entry('FQ001', { validUntil: '2026-12-01' }),
  entry('FQ003', { state: 'draft', version: 2, changedAt: '2026-12-01T00:00:00.000Z' }),
  entry('FQ004', { state: 'withdrawn', changedAt: '2026-12-02T00:00:00.000Z', answer: '质押' }),
]
const ids = (some: KnowledgeEntry[]) => some.map(({ id }) => id)

test('a published entry is expired from the day after its last', () => {
  expect(list.map((listed) => entryState(listed, today))).toEqual([
    'published',
    'over',
    'draft',
    'withdrawn',
  ])
  expect(entryState(list[1]!, '2026-12-01')).toBe('published')
  expect(countByState(list, today).map(({ count }) => count)).toEqual([4, 1, 1, 1, 1])
})

test('entries are found by all words in any field; latest change first', () => {
  expect(ids(filterEntries(list, { words: '' }, today))).toEqual([
    'FQ004',
    'FQ003',
    'FQ001',
    'FQ002',
  ])
  expect(ids(filterEntries(list, { words: '第四十二条 质押' }, today))).toEqual(['FQ004'])
  expect(ids(filterEntries(list, { words: 'fq002' }, today))).toEqual(['FQ002'])
  expect(ids(filterEntries(list, { words: '', state: 'over' }, today))).toEqual(['FQ001'])
  expect(filterEntries(list, { words: '没有' }, today)).toEqual([])
})

test('published entries can be withdrawn, others can be published', () => {
  expect(list.map((listed) => availableEntryActions(listed, today))).toEqual([
    ['withdraw'],
    ['withdraw'],
    ['publish'],
    ['publish'],
  ])
})

const draft = (change: Partial<EntryDraft>): EntryDraft => ({
  ...emptyEntry,
  category: '专利',
  question: '多久？',
  answer: '二十年。',
  ...change,
})

test.each<[string, Partial<EntryDraft>, object]>([
  ['all is there', {}, {}],
  ['nothing is', emptyEntry, { category: 'missing', question: 'missing', answer: 'missing' }],
  ['a question is 120 characters', { question: '问'.repeat(120) }, {}],
  ['a question is longer', { question: '问'.repeat(121) }, { question: 'too_long' }],
  ['a category is longer than a tag', { category: '类'.repeat(21) }, { category: 'too_long' }],
  ['eight laws', { legalBasis: '法\n'.repeat(8) }, {}],
  ['nine laws', { legalBasis: '法\n'.repeat(9) }, { legalBasis: 'too_many' }],
  ['a law without an end', { legalBasis: '法'.repeat(121) }, { legalBasis: 'too_long' }],
  ['no day', { validUntil: '明天' }, { validUntil: 'not_a_day' }],
  ['a day there is not', { validUntil: '2026-13-01' }, { validUntil: 'not_a_day' }],
  ['a day', { validUntil: '2026-12-31' }, {}],
  ['a phone is in it', { answer: '打 13812345678' }, { answer: 'personal_data' }],
  ['a mail address is in it', { question: '写给 a@b.cn？' }, { question: 'personal_data' }],
  ['an internal term is in it', { answer: '须核后再答' }, { answer: 'internal_term' }],
  [
    'a law is noted as unchecked',
    { legalBasis: '商标法（未核）' },
    { legalBasis: 'internal_term' },
  ],
  ['files are archived', { answer: '到档案馆查存档。' }, {}],
])('an entry in which %s', (_, change, problems) => {
  expect(entryProblems(draft(change))).toEqual(problems)
})

test('remaining personal data is reported by kind', () => {
  expect(remainingPersonalData(draft({ question: 'a@b.cn', answer: '138 1234 5678' }))).toEqual([
    'mail',
    'phone',
  ])
  expect(remainingPersonalData(draft({}))).toEqual([])
})

test('editing without changes leaves an entry as it was', () => {
  const stored = entry('FQ009', { version: 3, validUntil: '2026-12-31' })
  const { category, ipTypes, question, answer, legalBasis, validUntil } = stored
  expect(toEntryForm(draftFromEntry(stored))).toEqual({
    from: 3,
    category,
    ipTypes,
    question,
    answer,
    legalBasis,
    validUntil,
  })
  expect(toEntryForm(draft({ question: ' 多\n久？ ', legalBasis: '\n 法一 \n\n法二' }))).toEqual({
    from: 0,
    category: '专利',
    ipTypes: [],
    question: '多 久？',
    answer: '二十年。',
    legalBasis: ['法一', '法二'],
  })
})

const event = (seq: number, change: object) =>
  ({ seq, at: '2026-12-02T00:00:00.000Z', by: 'staff', kind: 'replied', ...change }) as const

const answered: Pick<StaffConsultation, 'text' | 'ipType' | 'events'> = {
  text: '我的专利\n怎么质押？电话 13812345678，邮箱 someone@example.com',
  ipType: 'patent',
  events: [
    event(1, { kind: 'asked', by: 'citizen' }),
    event(2, { text: '先看这条', cites: ['FQ001'] }),
    event(3, { text: '带上证书，找 021-62345678', cites: ['FQ002'] }),
    event(4, { kind: 'closed' }),
  ],
}
const answers = [
  { id: 'FQ001', category: '别的', legalBasis: ['别的法'] },
  { id: 'FQ002', category: '质押', legalBasis: ['《民法典》'] },
] as Answer[]

test('the latest reply becomes a draft with personal data masked', () => {
  const made = draftFromCase(answered, answers)
  expect(made).toMatchObject({
    from: 0,
    category: '质押',
    ipTypes: ['patent'],
    legalBasis: '《民法典》',
  })
  expect(findPersonalData(made.question + made.answer)).toEqual([])
  expect(made.question).toContain('我的专利 怎么质押？')
  expect(made.answer).toContain('带上证书')
  expect(entryProblems(made)).toEqual({})
})

test('a case without a reply cannot become an entry', () => {
  expect(canBecomeEntry(answered)).toBe(true)
  expect(canBecomeEntry({ events: [event(1, { kind: 'asked' })] })).toBe(false)
  expect(draftFromCase({ text: '问', events: [] }, answers)).toMatchObject({
    answer: '',
    ipTypes: [],
  })
})

test('new ids are FQ and digits, like those of imported entries', () => {
  expect(newEntryId(1_700_000_000_000)).toBe('FQ1700000000000')
})
