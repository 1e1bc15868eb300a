import { icalendar, type CalendarEntry } from '@/shared/lib/icalendar'

const entry: CalendarEntry = {
  uid: '0193c2a1-b2c3-7d4e-8f90-1a2b3c4d5e6f-0',
  title: '专利检索入门',
  startsAt: '2026-12-15T09:30:00+08:00',
  endsAt: '2026-12-15T03:30:00.000Z',
  alarmMinutes: 60,
}
const made = '2026-12-02T14:20:00.123+08:00'
const linesOf = (file: string) => file.replace(/\r\n /g, '').split('\r\n')

test('a calendar gets the moment in UTC, whatever its zone, and an alarm an hour before', () => {
  expect(linesOf(icalendar([entry], made))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//上海知识产权公共服务//ZH',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:0193c2a1-b2c3-7d4e-8f90-1a2b3c4d5e6f-0',
    'DTSTAMP:20261202T062000Z',
    'DTSTART:20261215T013000Z',
    'DTEND:20261215T033000Z',
    'SUMMARY:专利检索入门',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT60M',
    'DESCRIPTION:专利检索入门',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test.each([
  ['a, b; c', 'a\\, b\\; c'],
  ['C:\\n', 'C:\\\\n'],
  ['one\ntwo\r\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
  ['“名称”：甲', '“名称”：甲'],
])('what is written as %j is read back as it was', (notes, written) => {
  expect(linesOf(icalendar([{ ...entry, notes }], made))).toContain(`DESCRIPTION:${written}`)
})

test.each(['知识产权'.repeat(40), 'a'.repeat(300), '😀'.repeat(60), `${'é'.repeat(33)}知识`])(
  'no line is longer than 75 octets, and no character is cut: %s',
  (place) => {
    const file = icalendar([{ ...entry, place }], made)
    for (const line of file.split('\r\n'))
      expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75)
    expect(file).not.toContain('\ufffd')
    expect(linesOf(file)).toContain(`LOCATION:${place}`)
  },
)

test('a line that just fits is left whole', () => {
  const file = icalendar([{ ...entry, place: 'a'.repeat(75 - 'LOCATION:'.length) }], made)
  expect(file.split('\r\n').filter((line) => line.startsWith(' '))).toEqual([])
})

test('every line ends as the norm has it, with both characters', () => {
  const file = icalendar([entry, { ...entry, uid: 'other' }], made)
  expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2)
})
