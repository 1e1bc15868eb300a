import { own } from '@/contract/shared/own.rules'
import type { Problem } from '../fact-problems'
import type { Facts } from '../records/facts'
import { textsOf, translations, type TranslatedKind } from './texts'

const files: Record<TranslatedKind, string> = {
  outlet: 'en/outlets.json',
  service: 'en/services.json',
  answer: 'en/faq.json',
  course: 'en/courses.json',
  fee: 'en/fees.json',
}

const kinds = Object.keys(translations) as TranslatedKind[]

/** A translation belongs to a record, has no text that the Chinese lacks, and its lists are as long. */
export function checkEnglish(facts: Facts): Problem[] {
  return kinds.flatMap((kind) =>
    [...facts[translations[kind]].keys()].flatMap((record) =>
      flawsOf(kind, record, facts).map(([field, reason]) => ({
        file: files[kind],
        record,
        field,
        reason,
      })),
    ),
  )
}

function flawsOf(
  kind: TranslatedKind,
  id: string,
  facts: Facts,
): [field: string, reason: string][] {
  const { chinese, english = {} } = textsOf[kind](facts, id)
  if (!chinese) return [['', `there is no ${kind} ${id}`]]
  return Object.entries(english).flatMap(([field, text]): [string, string][] => {
    const original = own(chinese, field)
    if (text === undefined) return []
    if (original === undefined) return [[field, 'the Chinese record has no such text']]
    const lengths = [text, original].map((value) => (Array.isArray(value) ? value.length : 1))
    return lengths[0] === lengths[1]
      ? []
      : [[field, `has ${lengths[0]} texts, and the Chinese record ${lengths[1]}`]]
  })
}
