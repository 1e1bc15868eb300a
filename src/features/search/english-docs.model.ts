import type { English } from '@/contract/facts/english.schema'
import { own } from '@/contract/shared/own.rules'
import type { Doc } from '@/shared/lib/search/search.types'

interface EnglishTexts {
  name: string
  fields: Doc['fields']
}

const field = (weight: number, ...texts: (string | undefined)[]): Doc['fields'] => {
  const text = texts.filter(Boolean).join('; ')
  return text ? [{ text, weight }] : []
}

/** The English texts of a document, weighted as the Chinese ones; undefined if it is not translated. */
export function textsInEnglish(
  { id, kind }: Pick<Doc, 'id' | 'kind'>,
  { services, answers, outlets, courses }: Partial<English>,
): EnglishTexts | undefined {
  switch (kind) {
    case 'service':
      return serviceTexts(own(services?.texts, id))
    case 'answer':
      return answerTexts(own(answers?.texts, id))
    case 'outlet':
      return outletTexts(own(outlets?.texts, id))
    case 'course':
      return courseTexts(own(courses?.texts, id))
    default:
      return undefined
  }
}

const serviceTexts = (item: English['services']['texts'][string] | undefined) =>
  item && {
    name: item.name,
    fields: [
      ...field(0.6, item.where),
      ...field(0.6, item.fee, item.statutory, item.promised),
      ...field(0.5, ...item.materials, ...(item.conditions ?? [])),
      ...field(0.4, ...item.steps, item.note),
      ...field(0.3, ...item.legalBasis),
    ],
  }

const answerTexts = (text: English['answers']['texts'][string] | undefined) =>
  text && {
    name: text.question,
    fields: [...field(0.8, text.answer), ...field(0.3, ...(text.legalBasis ?? []))],
  }

const outletTexts = (text: English['outlets']['texts'][string] | undefined) =>
  text && {
    name: text.name,
    fields: [...field(0.8, ...text.does), ...field(0.7, text.address)],
  }

const courseTexts = (text: English['courses']['texts'][string] | undefined) =>
  text && {
    name: text.title,
    fields: [...field(0.6, text.provider, text.category), ...field(0.6, text.description)],
  }
