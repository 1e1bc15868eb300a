import type { Hours, Span } from '@/contract/facts/outlets.schema'
import { UnreadableField } from '../fact-problems'

const clock = /^(\d{1,2}):(\d\d)$/
const span = /^(\d{1,2}:\d\d)[–-](\d{1,2}:\d\d)$/
/** Marks hours as those of working days, the only rule the contract supports. */
const workingDays = /^(?:工作日|周一至周五)$/
const unchecked = /^(?:第三方记录|未核)$/

function parseMinutes(time: string) {
  const [, hours, rest] = clock.exec(time)!
  return Number(hours) * 60 + Number(rest)
}

function parseSpan(text: string): Span | undefined {
  const [, from, until] = span.exec(text) ?? []
  if (!from || !until) return undefined
  const minutes: Span = [parseMinutes(from), parseMinutes(until)]
  return minutes[0] < minutes[1] && minutes[1] <= 1440 ? minutes : undefined
}

/** `专利收费 9:00–17:00`, or only the spans, separated by 、 */
function parseCounter(text: string) {
  const [, label, spans] = /^(?:([^\d]+) )?(\d.*)$/.exec(text) ?? []
  const parsed = spans?.split('、').map(parseSpan)
  if (!parsed?.every((range) => range !== undefined)) return undefined
  return label ? { label, spans: parsed } : { spans: parsed }
}

/**
 * Parses `专利受理 9:00–11:30、13:30–17:00；专利收费 9:00–17:00（2019-10 公布，工作日）`. Throws unless the
 * text names working days and contains nothing else: opening hours are never guessed.
 */
export function parseHours(raw: string, trusted: boolean): Hours {
  const unreadable = new UnreadableField(
    '/hours',
    `"${raw}" is written in a way that cannot be read`,
  )
  const [, days, main, bracket = ''] =
    /^(?:(周一至周五) )?([^（）]+)(?:（([^（）]*)）)?$/.exec(raw) ?? []
  if (!main) throw unreadable
  let verified = trusted
  let asOf: string | undefined
  let rule = days
  for (const piece of bracket.split('，').filter(Boolean)) {
    const [, published] = /^(\d{4}(?:-\d\d)?) 公布$/.exec(piece) ?? []
    if (published) asOf = published
    else if (workingDays.test(piece)) rule = piece
    else if (unchecked.test(piece)) verified = false
    else throw unreadable
  }
  const counters = main.split('；').map(parseCounter)
  if (!rule || !counters.every((counter) => counter !== undefined)) throw unreadable
  return { counters, verified, asOf }
}
