import type { Static } from '@sinclair/typebox'
import { t } from '@/contract/shared/schema'
import { Value } from '@sinclair/typebox/value'
import { MessageKind } from '@/contract/messages/messages.schema'
import { datedDueWords } from '@/contract/shared/due-words.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import { isKeyOf, own } from '@/contract/shared/own.rules'
import type { TemplateFacts } from './wechat'

/** A WeChat template, and the source of each of its fields: the name of a fact, or `=` and a fixed text. */
const Template = t.Object({
  id: t.String({ minLength: 1 }),
  data: t.Record(
    t.String({ pattern: '^[a-z_]+\\d+$' }),
    t.String({ pattern: '^(title|startsAt|until|place|words|at|=.+)$' }),
  ),
})
export type Template = Static<typeof Template>

export type Templates = Partial<Record<MessageKind, Template>>
const TemplatesSetting = t.Record(MessageKind, t.Optional(Template), {
  additionalProperties: false,
})

/**
 * WECHAT_TEMPLATES: {"offer": {"id": "…", "data": {"thing1": "title", "time2": "until"}}}. Undefined if it has
 * another form.
 */
export function parseTemplates(json: string): Templates | undefined {
  try {
    const parsed: unknown = JSON.parse(json)
    return Value.Check(TemplatesSetting, parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

/** Maximum length by field type. WeChat refuses messages with longer values. */
const maxLengths: Record<string, number> = {
  thing: 20,
  short_thing: 10,
  name: 10,
  phrase: 5,
  character_string: 32,
}

/** The field values of a message, in the form of WeChat's API. */
export const templateData = ({ data }: Template, facts: TemplateFacts) =>
  Object.fromEntries(
    Object.entries(data).map(([field, source]) => [
      field,
      { value: fieldOf(field, source, facts) },
    ]),
  )

function fieldOf(field: string, source: string, facts: TemplateFacts) {
  const kind = field.replace(/\d+$/, '')
  const value = source.startsWith('=')
    ? source.slice(1)
    : isKeyOf(facts, source)
      ? facts[source]
      : undefined
  if (kind === 'time' || kind === 'date') return formatTime(value ?? facts.at)
  const words = isMoment.test(source) && value ? momentIn(source, value, facts) : value
  return truncate(words ?? '无', own(maxLengths, kind) ?? 20) // WeChat refuses empty fields
}

const isMoment = /^(startsAt|until|at)$/

/** A moment in a field of words. A due time is dated, because a push may be read on another day. */
function momentIn(source: string, moment: string, { startsAt, at }: TemplateFacts) {
  const isDue = source === 'until' && moment !== startsAt // `until` of a reminder is its start
  if (isDue) return datedDueWords(moment, Date.parse(at), 'zh')
  return formatTime(moment).replace(/ 0(?=\d:)/, ' ') // words, not a time of WeChat's: 9:05
}

/** Shanghai time in the format of WeChat's time fields: 2026年12月2日 09:05. */
function formatTime(moment: string) {
  const ms = Date.parse(moment)
  if (Number.isNaN(ms)) return moment // a fixed text from the settings
  const { day, minute } = clockAt(ms)
  const [year, month, date] = day.split('-').map(Number)
  const twoDigits = (n: number) => String(n).padStart(2, '0')
  return `${year}年${month}月${date}日 ${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`
}

function truncate(text: string, length: number) {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  return characters.length <= length
    ? characters.join('')
    : `${characters.slice(0, length - 1).join('')}…`
}
