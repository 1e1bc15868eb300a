import { Type as t, type Static } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import { MessageKind } from '@/contract/messages/messages.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Facts } from './wechat'

/**
 * How a message of one kind is shown: WeChat's template, and what stands in each of its fields: a fact
 * by its name, or `=` and a text.
 */
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

/** WECHAT_TEMPLATES: {"offer": {"id": "…", "data": {"thing1": "title", "time2": "until"}}} */
export function templatesIn(json: string | undefined): Templates {
  if (!json) return {}
  const error = new Error(
    'WECHAT_TEMPLATES is not as the README has it: {"offer": {"id": "…", "data": {"thing1": "title"}}}',
  )
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch {
    throw error
  }
  if (!Value.Check(TemplatesSetting, parsed)) throw error
  return parsed
}

/** How much a field takes, by its kind: WeChat refuses a message with more. */
const most: Record<string, number> = {
  thing: 20,
  short_thing: 10,
  name: 10,
  phrase: 5,
  character_string: 32,
}

/** A template's fields, filled. */
export const dataOf = ({ data }: Template, facts: Facts) =>
  Object.fromEntries(
    Object.entries(data).map(([field, source]) => [
      field,
      { value: fieldOf(field, source, facts) },
    ]),
  )

function fieldOf(field: string, source: string, facts: Facts) {
  const kind = field.replace(/\d+$/, '')
  const value = source.startsWith('=') ? source.slice(1) : facts[source as keyof Facts]
  if (kind === 'time' || kind === 'date') return timeWords(value ?? facts.at)
  const words = isMoment.test(source) && value ? timeWords(value) : value
  return cut(words ?? '无', most[kind] ?? 20) // an empty field is refused
}

const isMoment = /^(startsAt|until|at)$/

/** 2026年12月2日 14:20, in Shanghai: as WeChat wants it. */
function timeWords(moment: string) {
  const ms = Date.parse(moment)
  if (Number.isNaN(ms)) return moment // a text of the operator's
  const { day, minute } = clockAt(ms)
  const [year, month, date] = day.split('-').map(Number)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${year}年${month}月${date}日 ${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

function cut(text: string, length: number) {
  const signs = [...text.replace(/\s+/g, ' ').trim()]
  return signs.length <= length ? signs.join('') : `${signs.slice(0, length - 1).join('')}…`
}
