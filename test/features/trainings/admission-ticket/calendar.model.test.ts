import { calendarEntries } from '@/features/trainings/admission-ticket/calendar.model'

const training = { id: 'tr', title: '专利检索入门', titleEn: 'Patent search', sample: false }
const day = (date: string) => ({
  startsAt: `${date}T01:30:00.000Z`,
  endsAt: `${date}T03:30:00.000Z`,
})

test('each meeting is an entry of its own, with a name that stays', () => {
  const parts = [day('2026-12-15'), day('2026-12-16')]
  const entries = calendarEntries({ training, parts }, 'zh')
  expect(entries.map(({ uid, title }) => [uid, title])).toEqual([
    ['tr-0', '专利检索入门（1/2）'],
    ['tr-1', '专利检索入门（2/2）'],
  ])
})

test('a single one is not numbered, and is named in the language on screen', () => {
  const parts = [day('2026-12-15')]
  expect(calendarEntries({ training, parts }, 'en')[0]!.title).toBe('Patent search')
  const { titleEn: _, ...only } = training
  expect(calendarEntries({ training: only, parts }, 'en')[0]!.title).toBe('专利检索入门')
})

test('a sample says so in the calendar too', () => {
  const sample = { ...training, sample: true }
  expect(calendarEntries({ training: sample, parts: [day('2026-12-15')] }, 'zh')[0]!.title).toBe(
    '示例：专利检索入门',
  )
})

test('the place and the way in online are in it, where there are any', () => {
  const parts = [day('2026-12-15')]
  const [there] = calendarEntries({ training, parts, place: '东川路 800 号' }, 'zh')
  expect(there!.place).toBe('东川路 800 号')
  const [online] = calendarEntries({ training, parts, link: 'https://example.org/x' }, 'zh')
  expect(online!.notes).toContain('\nhttps://example.org/x')
  expect(online).not.toHaveProperty('place')
})
