import { icalendar, type CalendarEntry } from '@/shared/lib/icalendar'

const entry: CalendarEntry = {
  uid: '0193c2a1-b2c3-7d4e-8f90-1a2b3c4d5e6f-0',
  title: '专利检索入门',
  startsAt: '2026-12-15T09:30:00+08:00',
  endsAt: '2026-12-15T03:30:00.000Z',
  alarmMinutes: 60,
  sequence: 2,
  changedAt: '2026-12-01T18:00:00+08:00',
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
    'LAST-MODIFIED:20261201T100000Z',
    'SEQUENCE:2',
    'STATUS:CONFIRMED',
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

/** The properties of each event, and the method of the file, as a calendar reads them. */
function parse(file: string) {
  const lines = linesOf(file)
  const propertiesOf = (from: string[]) =>
    Object.fromEntries(from.map((line) => line.split(/:(.*)/).slice(0, 2) as [string, string]))
  const events = file
    .replace(/\r\n /g, '')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((text) =>
      propertiesOf(text.split('END:VEVENT')[0]!.split('BEGIN:VALARM')[0]!.trim().split('\r\n')),
    )
  return { method: propertiesOf(lines).METHOD, events }
}

test('a changed event has the same id and a higher sequence, so that it replaces the first', () => {
  const first = parse(icalendar([entry], made)).events[0]!
  const moved = { ...entry, startsAt: '2026-12-16T01:30:00.000Z', sequence: 3, changedAt: made }
  const second = parse(icalendar([moved], made)).events[0]!
  expect(second.UID).toBe(first.UID)
  expect(Number(second.SEQUENCE)).toBeGreaterThan(Number(first.SEQUENCE))
  expect(second).toMatchObject({ 'LAST-MODIFIED': '20261202T062000Z', DTSTART: '20261216T013000Z' })
})

test('a cancelled event is removed from the calendar, and rings no more', () => {
  const file = icalendar([{ ...entry, cancelled: true }], made)
  expect(parse(file)).toMatchObject({
    method: 'CANCEL',
    events: [{ UID: entry.uid, STATUS: 'CANCELLED', SEQUENCE: '2' }],
  })
  expect(file).not.toContain('VALARM')
})

test('of several events one may be cancelled', () => {
  const { method, events } = parse(
    icalendar([entry, { ...entry, uid: 'other', cancelled: true }], made),
  )
  expect(method).toBe('PUBLISH')
  expect(events.map(({ STATUS }) => STATUS)).toEqual(['CONFIRMED', 'CANCELLED'])
})
