import { emptyEntry } from '@/features/consultations/staff/knowledge/entries.model'
import { useEntries } from '@/features/consultations/staff/knowledge/entries.store'
import { eraseOwn } from '@/platform/storage'
import { phone } from '../../../../support/phone'

beforeEach(() => {
  phone.reset()
  useEntries.setState(useEntries.getInitialState(), true)
})
const { keep, drop } = useEntries.getState()
const typed = (owner: string, id: string, question: string) =>
  keep({ owner, id, draft: { ...emptyEntry, question } })

test('drafts survive a restart of the phone until their owner signs out', () => {
  typed('me', 'FQ001', '多')
  typed('me', 'FQ002', '别的')
  typed('me', 'FQ001', '多久？')
  expect(useEntries.getState().drafts.map(({ draft }) => draft.question)).toEqual([
    '多久？',
    '别的',
  ])
  expect(JSON.stringify(phone.stored.get('own/entry-drafts'))).toContain('多久？')
  eraseOwn()
  expect(useEntries.getState().drafts).toEqual([])
  expect(JSON.stringify([...phone.stored.values()])).not.toContain('多久？')
})

test('dropping a draft leaves those of other people', () => {
  typed('me', 'FQ001', '我的')
  typed('other', 'FQ001', '别人的')
  drop('me', 'FQ001')
  expect(useEntries.getState().drafts).toMatchObject([{ owner: 'other' }])
})
