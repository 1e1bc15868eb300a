/** An event for a calendar. Moments are ISO 8601. */
export interface CalendarEntry {
  /** Stable, so that a calendar updates an event it already has. */
  uid: string
  title: string
  startsAt: string
  endsAt: string
  place?: string
  notes?: string
  /** Rises with each change, so that a calendar replaces what it has. */
  sequence: number
  /** ISO 8601. */
  changedAt: string
  /** It does not take place, or not with this citizen. */
  cancelled?: boolean
  /** Minutes before the start at which the phone reminds. */
  alarmMinutes: number
}

/** An iCalendar file (RFC 5545), in UTC so that it needs no time zone. `madeAt` is ISO 8601. */
export function icalendar(entries: CalendarEntry[], madeAt: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//上海知识产权公共服务//ZH',
    `METHOD:${entries.every(({ cancelled }) => cancelled) ? 'CANCEL' : 'PUBLISH'}`,
    ...entries.flatMap((entry) => eventLines(entry, madeAt)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

function eventLines(entry: CalendarEntry, madeAt: string): string[] {
  const { uid, title, startsAt, endsAt, place, notes, sequence, changedAt, cancelled } = entry
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${utcStamp(madeAt)}`,
    `LAST-MODIFIED:${utcStamp(changedAt)}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `DTSTART:${utcStamp(startsAt)}`,
    `DTEND:${utcStamp(endsAt)}`,
    `SUMMARY:${escapeText(title)}`,
    ...(place ? [`LOCATION:${escapeText(place)}`] : []),
    ...(notes ? [`DESCRIPTION:${escapeText(notes)}`] : []),
    ...(cancelled ? [] : alarmLines(entry)),
    'END:VEVENT',
  ]
}

const alarmLines = ({ title, alarmMinutes }: CalendarEntry) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:-PT${alarmMinutes}M`,
  `DESCRIPTION:${escapeText(title)}`,
  'END:VALARM',
]

/** 20261215T013000Z (§3.3.5, form 2). */
const utcStamp = (moment: string) =>
  new Date(moment).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')

/** §3.3.11: escapes backslash, semicolon, comma and line breaks. */
const escapeText = (text: string) =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n')

/** §3.1: no line exceeds 75 octets; a continuation starts with a space. Never splits a character. */
function foldLine(line: string): string {
  let text = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > 75) {
      text += '\r\n '
      octets = 1
    }
    text += character
    octets += size
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
