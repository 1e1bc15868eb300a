/** Something to be written into a calendar. Moments are ISO 8601. */
export interface CalendarEntry {
  /** The same each time: a calendar that has it already changes it. */
  uid: string
  title: string
  startsAt: string
  endsAt: string
  place?: string
  notes?: string
  /** How long before it begins the phone speaks up. */
  alarmMinutes: number
}

/**
 * Entries as a file that every calendar reads (RFC 5545). In UTC, so it is the same moment in whichever zone
 * the calendar is. `madeAt` is ISO 8601.
 */
export function icalendar(entries: CalendarEntry[], madeAt: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//上海知识产权公共服务//ZH',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => eventLines(entry, madeAt)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines(entry: CalendarEntry, madeAt: string): string[] {
  const { uid, title, startsAt, endsAt, place, notes, alarmMinutes } = entry
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${inUtc(madeAt)}`,
    `DTSTART:${inUtc(startsAt)}`,
    `DTEND:${inUtc(endsAt)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(notes ? [`DESCRIPTION:${escaped(notes)}`] : []),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-PT${alarmMinutes}M`,
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
    'END:VEVENT',
  ]
}

/** 20261215T013000Z (§3.3.5, form 2). */
const inUtc = (moment: string) =>
  new Date(moment).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')

/** §3.3.11: these four mean something else as they are. */
const escaped = (text: string) =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n')

/** §3.1: no line over 75 octets; what is longer goes on after a space. No character is cut in two. */
function folded(line: string): string {
  let text = ''
  let octets = 0
  for (const character of line) {
    const more = octetsOf(character)
    if (octets + more > 75) {
      text += '\r\n '
      octets = 1
    }
    text += character
    octets += more
  }
  return text
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0)!
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
